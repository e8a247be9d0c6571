# Translated for this project by a language model; no speaker of Thai has reviewed it yet.
scale-yes = ใช่
scale-no = ไม่ใช่
scale-strongly-agree = เห็นด้วยอย่างยิ่ง
scale-agree = เห็นด้วย
scale-neither = เฉย ๆ
scale-disagree = ไม่เห็นด้วย
scale-strongly-disagree = ไม่เห็นด้วยอย่างยิ่ง
scale-other = อื่น ๆ
