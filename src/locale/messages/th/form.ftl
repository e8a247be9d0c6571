# Translated for this project by a language model; no speaker of Thai has reviewed it yet.
# Texts marked "in the page" are filled in by the page's script: no plural forms in them.
# Years are asked for in the Christian era (ค.ศ.), and the text says so, because 2553 would be read as a year too.

# Before the first question
form-language = ภาษา
form-skip = ไปที่คำถาม
form-exit = ออกจากหน้านี้
form-before = ก่อนเริ่ม
form-minutes = ใช้เวลาประมาณ { $minutes } นาที
form-by = โปรดส่งภายใน { $date }
form-untranslated = คำถามยังไม่ได้แปลเป็นภาษาไทย
form-before-choice = คุณเป็นผู้ตัดสินใจ คุณข้ามคำถามใดก็ได้ และหยุดเมื่อใดก็ได้
form-before-sealed = คำตอบของคุณจะอยู่ในหน้านี้จนกว่าคุณจะตอบเสร็จ จากนั้นจะถูกล็อกไว้ในไฟล์ที่มีเพียงผู้จัดทำการสำรวจนี้เท่านั้นที่เปิดได้
form-before-plain = คำตอบของคุณจะอยู่ในหน้านี้จนกว่าคุณจะตอบเสร็จ จากนั้นจะถูกบันทึกไว้ในไฟล์ ไฟล์นี้ไม่ได้ล็อก ใครก็ตามที่ได้ไฟล์ไปสามารถอ่านได้
form-before-device = ตัวหน้านี้เองไม่เก็บข้อมูลใดและไม่ส่งข้อมูลใดออกไป แต่การเข้าชมของคุณจะเห็นได้ในประวัติของเบราว์เซอร์ และไฟล์ที่บันทึกไว้จะเห็นได้ในรายการดาวน์โหลด จนกว่าคุณจะลบออก
form-before-exit = หากต้องการออกทันที ให้กด “{ $button }” หรือกดปุ่ม Shift สามครั้ง คำตอบของคุณจะถูกลบทิ้ง
form-before-leave = หากต้องการหยุด ให้ปิดหน้านี้ แล้วคำตอบของคุณจะหายไป
form-no-script = สคริปต์ถูกปิดอยู่ หน้านี้จึงบันทึกคำตอบของคุณไม่ได้ คุณอ่านคำถามทั้งหมดได้ด้านล่าง หรือพิมพ์ออกมาแล้วตอบบนกระดาษ
form-no-crypto = ไม่สามารถล็อกคำตอบของคุณที่นี่ได้ เพราะหน้านี้ไม่ได้ส่งมาผ่านการเชื่อมต่อที่ปลอดภัย โปรดบันทึกหน้านี้แล้วเปิดจากอุปกรณ์ของคุณเอง หรือพิมพ์ออกมาแล้วตอบบนกระดาษ
form-keys = สำหรับผู้ที่ต้องการตรวจสอบ: กุญแจ
form-keys-how = คำตอบจะถูกล็อกด้วยกุญแจเหล่านี้ โปรดเทียบกับกุญแจที่ผู้จัดทำการสำรวจให้คุณไว้ หากกุญแจไม่ตรงกัน อย่าตอบที่นี่
form-about = เกี่ยวกับการสำรวจนี้
form-notice = เกี่ยวกับข้อมูลของคุณ
form-notice-controller = ผู้รับผิดชอบข้อมูล
form-notice-basis = ฐานทางกฎหมาย
form-notice-contact = คำถามและข้อร้องเรียน
form-notice-kept = เก็บไว้จนถึง
form-section = ส่วนที่ { $number }

# Answering
form-or = หรือ
form-clear = ลบคำตอบนี้
form-choose-any = เลือกทุกข้อที่ตรง
form-choose-exactly = เลือก { $count } ข้อ
form-choose-at-least = เลือก { $least } ข้อขึ้นไป
form-choose-at-most = เลือกไม่เกิน { $most } ข้อ
form-choose-between = เลือก { $least } ถึง { $most } ข้อ
form-missing-refused = ไม่ขอตอบ
form-missing-dont-know = ไม่ทราบ
form-missing-not-applicable = ไม่เกี่ยวกับฉัน
form-error-whole-between = เขียนจำนวนเต็มตั้งแต่ { $from } ถึง { $to }
form-error-from = เขียน { $from } หรือจำนวนที่มากกว่า
form-error-to = เขียน { $to } หรือจำนวนที่น้อยกว่า
form-other-which = (โปรดเขียน)
form-no-names = โปรดอย่าเขียนชื่อหรือสิ่งอื่นใดที่บอกได้ว่าใครเป็นใคร
form-date-day = วันที่
form-date-month = เดือน (ตัวเลข)
form-date-year = ปี ค.ศ.
form-rank-how = เรียงลำดับ โดยเริ่มจากข้อที่สำคัญที่สุด
form-round-more = เพิ่มอีกหนึ่ง
form-round-less = เอาออก
form-round-paper = มีมากกว่าหนึ่งหรือไม่ โปรดตอบคำถามเหล่านี้บนกระดาษแผ่นใหม่สำหรับแต่ละรายการ

# In the page: answering
form-chosen = เลือกแล้ว { $chosen } ข้อ
form-chosen-of = เลือกแล้ว { $chosen } จาก { $most } ข้อ
form-solo = เลือก “{ $choice }” แล้ว ข้ออื่นที่คุณเลือกไว้ถูกยกเลิก
form-rank-pick = เลือกเป็นลำดับถัดไป
form-rank-place = ลำดับที่ { $place } จาก { $places }
form-rank-up = เลื่อนขึ้น
form-rank-down = เลื่อนลง
form-rank-out = เอาออก
form-round = รายการที่ { $round }
form-listen = ฟัง
form-listen-stop = หยุด

# In the page: moving on
form-start = เริ่ม
form-next = ถัดไป
form-back = ย้อนกลับ
form-save = บันทึกคำตอบของฉัน
form-part = ส่วนที่ { $part } จาก { $parts }
form-review-none = ไม่ได้ตอบ
form-review-change = แก้ไข
form-review-return = กลับไปที่คำตอบทั้งหมด

# In the page: something to put right
form-errors = โปรดดูคำตอบเหล่านี้อีกครั้ง
form-error-prefix = ข้อผิดพลาด:
form-error-exactly = คุณเลือก { $chosen } ข้อ โปรดเลือก { $count } ข้อ
form-error-at-least = คุณเลือก { $chosen } ข้อ โปรดเลือก { $least } ข้อขึ้นไป
form-error-at-most = คุณเลือก { $chosen } ข้อ โปรดเลือกไม่เกิน { $most } ข้อ
form-error-or-none = หรือเว้นว่างไว้ทั้งหมดแล้วไปต่อ
form-error-constraint = คำตอบนี้ไม่ตรงกับคำถาม โปรดแก้ไขหรือเว้นว่างไว้
form-error-whole = เขียนจำนวนเต็มเป็นตัวเลข เช่น 3
form-error-number = เขียนจำนวนเป็นตัวเลข เช่น 2.5
form-error-date = ไม่มีวันที่นี้ โปรดเขียนเป็นตัวเลขและใช้ปี ค.ศ. เช่น { $example } ส่วนที่คุณไม่ทราบเว้นว่างไว้ได้
form-error-rank = เขียนตัวเลขตั้งแต่ 1 ขึ้นไป ตัวละหนึ่งครั้ง
form-error-twice = ไม่ตรงกับที่พิมพ์ครั้งแรก โปรดดูที่กระดาษแล้วพิมพ์อีกครั้ง
form-soft = คุณอยากตอบข้อนี้ไหม หากไม่ ก็ไปต่อได้เลย

# Handing in
form-review = ตรวจคำตอบของคุณ
form-review-how = ยังไม่มีการบันทึกสิ่งใด คุณแก้คำตอบใดก็ได้ ข้อที่ข้ามไปเว้นว่างไว้ได้
form-finish = เสร็จสิ้น
form-finish-sealed = เมื่อคุณกดปุ่ม คำตอบของคุณจะถูกล็อกและบันทึกเป็นไฟล์ในอุปกรณ์นี้ โปรดส่งไฟล์ตามที่ได้รับแจ้ง
form-finish-plain = เมื่อคุณกดปุ่ม คำตอบของคุณจะถูกบันทึกเป็นไฟล์ในอุปกรณ์นี้ โปรดส่งไฟล์ตามที่ได้รับแจ้ง อย่าลืมว่าใครก็ตามที่เปิดไฟล์สามารถอ่านได้
form-finish-paper = หากต้องการส่งเป็นกระดาษ: พิมพ์หน้านี้ กรอกด้วยปากกา แล้วส่งให้ผู้ที่ขอให้คุณตอบ หรือวางไว้ในที่ที่ได้รับแจ้ง
form-thanks = ขอบคุณ
form-thanks-file = บันทึกเป็น { $file }
form-thanks-next = โปรดส่งไฟล์ตามที่ได้รับแจ้ง แล้วลบไฟล์ออกจากอุปกรณ์นี้ แบบสอบถามว่างเปล่าอีกครั้งแล้ว
form-save-again = บันทึกไฟล์อีกครั้ง
form-thanks-share = แชร์ไฟล์
form-close = ปิด
form-failed = บันทึกคำตอบไม่ได้ ไม่มีอะไรสูญหาย โปรดลองอีกครั้ง

# Interviewers
form-interviewer = สำหรับผู้สัมภาษณ์ และสำหรับป้อนแบบสอบถามกระดาษ
form-interviewer-sealed = ถามหลายคนทีละคนบนอุปกรณ์นี้ได้ คำตอบของแต่ละคนจะถูกล็อกทันทีที่ตอบเสร็จ ไม่มีใครเปิดที่นี่ได้ รวมทั้งคุณด้วย เมื่อจบแล้วคุณบันทึกทั้งหมดเป็นไฟล์เดียว
form-interviewer-plain = ถามหลายคนทีละคนบนอุปกรณ์นี้ได้ การสำรวจนี้ไม่มีกุญแจ คำตอบจึงยังอ่านได้จนกว่าจะบันทึก และอ่านได้ในไฟล์ด้วย
form-interviewer-start = สัมภาษณ์หลายคน
form-interviewer-done = เสร็จแล้วและยังไม่ได้บันทึก: { $count }
form-interviewer-save = บันทึกทั้งหมดเป็นไฟล์เดียว
form-interviewer-end = เลิกสัมภาษณ์
form-entry-end = เลิกป้อน
form-interviewer-lose = เสร็จแล้วและยังไม่ได้บันทึก: { $count } ต้องการออกโดยไม่บันทึกหรือไม่
form-entry = ป้อนแบบสอบถามที่กรอกบนกระดาษ แบบสอบถามทั้งหมดอยู่ในหน้าเดียว: ปุ่ม Tab และปุ่มลูกศรใช้เลื่อน ปุ่มเว้นวรรคใช้เลือก ปุ่ม Ctrl และ Enter ใช้จบแบบสอบถาม
form-entry-twice = ป้อนแบบสอบถามทุกชุดสองครั้งแล้วเปรียบเทียบ
form-entry-start = ป้อนแบบสอบถามกระดาษ
form-entry-done = จบแบบสอบถามนี้
form-interviewer-twice = ตอนนี้โปรดป้อนแบบสอบถามชุดเดิมอีกครั้ง

# Leaving at once
form-exit-title = หน้าใหม่
