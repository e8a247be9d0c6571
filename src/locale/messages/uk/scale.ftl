# Translated for this project by a language model; no speaker of Ukrainian has reviewed it yet.
scale-yes = Так
scale-no = Ні
scale-strongly-agree = Повністю погоджуюся
scale-agree = Погоджуюся
scale-neither = Ні погоджуюся, ні не погоджуюся
scale-disagree = Не погоджуюся
scale-strongly-disagree = Зовсім не погоджуюся
scale-other = Інше
