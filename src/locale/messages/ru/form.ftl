# Translated for this project by a language model; no speaker of Russian has reviewed it yet.
# Texts marked "in the page" are filled in by the page's script: no plural forms in them.

# Before the first question
form-language = Язык
form-skip = Перейти к вопросам
form-exit = Уйти с этой страницы
form-before = Прежде чем начать
form-minutes = { $minutes ->
    [one] Это займёт примерно { $minutes } минуту.
    [few] Это займёт примерно { $minutes } минуты.
    [many] Это займёт примерно { $minutes } минут.
   *[other] Это займёт примерно { $minutes } минуты.
}
form-by = Сдайте не позднее { $date }.
form-untranslated = Вопросы не переведены на русский язык.
form-before-choice = Решаете вы. Можно пропустить любой вопрос и остановиться в любой момент.
form-before-sealed = Ваши ответы остаются на этой странице, пока вы не закончите. Затем они закрываются на ключ в файле, который могут открыть только те, кто проводит это исследование.
form-before-plain = Ваши ответы остаются на этой странице, пока вы не закончите. Затем они сохраняются в файле. Файл не закрыт на ключ: его может прочитать любой, к кому он попадёт.
form-before-device = Сама страница ничего не хранит и ничего не отправляет. Но ваше посещение видно в истории браузера, а сохранённый файл — среди загрузок, пока вы их не удалите.
form-before-exit = Чтобы уйти сразу, нажмите «{ $button }» или три раза клавишу Shift. Все ваши ответы будут стёрты.
form-before-leave = Чтобы прекратить, закройте страницу. Ваши ответы тогда исчезнут.
form-no-script = Скрипты здесь отключены, поэтому страница не может сохранить ваши ответы. Вы можете прочитать все вопросы ниже или распечатать их и ответить на бумаге.
form-no-crypto = Здесь ваши ответы нельзя закрыть на ключ, потому что страница получена не по защищённому соединению. Пожалуйста, сохраните страницу и откройте её со своего устройства или распечатайте её и ответьте на бумаге.
form-keys = Для тех, кто хочет проверить: ключи
form-keys-how = Ответы закрываются этими ключами. Сравните их с теми, которые вам дали те, кто проводит исследование. Если какой-то ключ другой, не отвечайте здесь.
form-about = Об этом исследовании
form-notice = О ваших данных
form-notice-controller = Кто отвечает за данные
form-notice-basis = Правовое основание
form-notice-contact = Вопросы и жалобы
form-notice-kept = Хранятся до
form-section = Часть { $number }

# Answering
form-or = или
form-clear = Стереть этот ответ
form-choose-any = Выберите всё, что подходит.
form-choose-exactly = { $count ->
    [one] Выберите { $count } ответ.
    [few] Выберите { $count } ответа.
    [many] Выберите { $count } ответов.
   *[other] Выберите { $count } ответа.
}
form-choose-at-least = { $least ->
    [one] Выберите { $least } ответ или больше.
    [few] Выберите { $least } ответа или больше.
    [many] Выберите { $least } ответов или больше.
   *[other] Выберите { $least } ответа или больше.
}
form-choose-at-most = { $most ->
    [one] Выберите не больше { $most } ответа.
    [few] Выберите не больше { $most } ответов.
    [many] Выберите не больше { $most } ответов.
   *[other] Выберите не больше { $most } ответа.
}
form-choose-between = Выберите от { $least } до { $most }.
form-missing-refused = Предпочитаю не отвечать
form-missing-dont-know = Не знаю
form-missing-not-applicable = Меня это не касается
form-error-whole-between = Напишите целое число от { $from } до { $to }.
form-error-from = Напишите { $from } или большее число.
form-error-to = Напишите { $to } или меньшее число.
form-other-which = (пожалуйста, напишите)
form-no-names = Пожалуйста, не пишите имён или чего-либо ещё, из чего видно, кто этот человек.
form-date-day = День
form-date-month = Месяц (цифрой)
form-date-year = Год
form-rank-how = Расставьте по порядку, начиная с самого важного.
form-round-more = Добавить ещё одну запись
form-round-less = Убрать
form-round-paper = Их больше одного? Для каждого ответьте на эти вопросы на новом листе.

# In the page: answering
form-chosen = Выбрано: { $chosen }
form-chosen-of = Выбрано { $chosen } из { $most }
form-solo = Выбрано «{ $choice }». Остальные ваши варианты сняты.
form-rank-pick = Выбрать следующим
form-rank-place = Место { $place } из { $places }
form-rank-up = Передвинуть вверх
form-rank-down = Передвинуть вниз
form-rank-out = Убрать
form-round = № { $round }
form-listen = Прослушать
form-listen-stop = Остановить

# In the page: moving on
form-start = Начать
form-next = Далее
form-back = Назад
form-save = Сохранить мои ответы
form-part = Часть { $part } из { $parts }
form-review-none = Без ответа
form-review-change = Изменить
form-review-return = Ко всем ответам

# In the page: something to put right
form-errors = Пожалуйста, посмотрите ещё раз на эти ответы
form-error-prefix = Ошибка:
form-error-exactly = Выбрано: { $chosen }. Нужно выбрать: { $count }.
form-error-at-least = Выбрано: { $chosen }. Нужно выбрать не меньше чем: { $least }.
form-error-at-most = Выбрано: { $chosen }. Можно выбрать не больше чем: { $most }.
form-error-or-none = Или оставьте всё пустым и идите дальше.
form-error-constraint = Этот ответ не подходит к вопросу. Измените его или оставьте пустым.
form-error-whole = Напишите целое число цифрами, например 3.
form-error-number = Напишите число цифрами, например 2,5.
form-error-date = Такой даты нет. Напишите числа, например { $example }. То, чего вы не знаете, можно оставить пустым.
form-error-rank = Напишите числа от 1 и далее, каждое только один раз.
form-error-twice = Это не то, что было введено в первый раз. Посмотрите на бумагу и введите ещё раз.
form-soft = Хотите ответить на это? Если нет, просто идите дальше.

# Handing in
form-review = Проверьте свои ответы
form-review-how = Пока ничего не сохранено. Можно изменить любой ответ; пропущенное может остаться пустым.
form-finish = Закончить
form-finish-sealed = Когда вы нажмёте кнопку, ваши ответы будут закрыты на ключ и сохранены в файле на этом устройстве. Передайте файл так, как вам сказали.
form-finish-plain = Когда вы нажмёте кнопку, ваши ответы будут сохранены в файле на этом устройстве. Передайте файл так, как вам сказали. Помните: любой, кто откроет файл, может его прочитать.
form-finish-paper = Чтобы сдать на бумаге: распечатайте эту страницу, заполните её ручкой и отдайте тому, кто вас попросил, или положите туда, куда вам сказали.
form-thanks = Спасибо
form-thanks-file = Сохранено как { $file }
form-thanks-next = Передайте файл так, как вам сказали, а затем удалите его с этого устройства. Анкета снова пуста.
form-save-again = Сохранить файл ещё раз
form-thanks-share = Поделиться файлом
form-close = Закрыть
form-failed = Не удалось сохранить ответы. Ничего не потеряно: попробуйте ещё раз.

# Interviewers
form-interviewer = Для тех, кто проводит опрос, и для ввода бумажных анкет
form-interviewer-sealed = Опрашивайте нескольких людей одного за другим на этом устройстве. Каждая анкета закрывается на ключ, как только она закончена; никто не может открыть её здесь, вы тоже. В конце вы сохраните все анкеты в одном файле.
form-interviewer-plain = Опрашивайте нескольких людей одного за другим на этом устройстве. У этого опроса нет ключа, поэтому ответы можно прочитать, пока они не сохранены, а также в файле.
form-interviewer-start = Опросить нескольких людей
form-interviewer-done = Закончено и ещё не сохранено: { $count }
form-interviewer-save = Сохранить их в одном файле
form-interviewer-end = Завершить опрос
form-entry-end = Завершить ввод
form-interviewer-lose = Закончено и ещё не сохранено: { $count }. Выйти, не сохраняя?
form-entry = Введите анкеты, заполненные на бумаге. Вся анкета на одной странице: клавиша Tab и стрелки перемещают, пробел выбирает, Ctrl и Enter завершают анкету.
form-entry-twice = Ввести каждую анкету дважды и сравнить
form-entry-start = Ввести бумажные анкеты
form-entry-done = Завершить эту анкету
form-interviewer-twice = Теперь введите эту же анкету ещё раз.

# Leaving at once
form-exit-title = Новая страница
