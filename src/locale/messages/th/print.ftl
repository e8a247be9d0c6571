# Translated for this project by a language model; no speaker of Thai has reviewed it yet.
# Years are asked for in the Christian era (ค.ศ.), and the text says so, because 2553 would be read as a year too.

# Every sheet
print-page = หน้า { $page } จาก { $pages }
print-version = รุ่น { $version }
print-variant-standard = แบบปกติ
print-variant-large = ตัวอักษรใหญ่
print-variant-bilingual = สองภาษา
print-variant-pictorial = มีภาพ
print-variant-guide = คู่มือสัมภาษณ์
print-continued = ต่อ

# First page
print-asker = ผู้จัดทำแบบสอบถาม: { $publisher }
print-contact = มีคำถามเกี่ยวกับแบบสอบถามนี้ไหม { $contact }
print-points-title = ก่อนเริ่ม
print-voluntary = คุณเป็นผู้ตัดสินใจว่าจะร่วมหรือไม่ คุณข้ามคำถามใดก็ได้ และหยุดเมื่อใดก็ได้
print-anonymous = อย่าเขียนชื่อของคุณ จะไม่มีใครรู้ว่าคำตอบใดเป็นของคุณ
print-hand-in = เมื่อตอบเสร็จแล้ว ให้พับกระดาษแล้วใส่ในกล่อง หรือส่งให้คนที่ให้กระดาษแก่คุณ
print-how-title = วิธีตอบ
print-how-circle = วงกลม: กากบาทช่องเดียว
print-how-square = สี่เหลี่ยม: กากบาททุกช่องที่ตรง หรือตามจำนวนที่คำถามบอก
print-how-mistake = กากบาทผิดใช่ไหม ระบายช่องนั้นให้เต็ม แล้วกากบาทช่องที่ถูก
print-example = ตัวอย่าง
print-example-one = แอปเปิล
print-example-two = แพร์
print-example-three = พลัม
print-guide-title = สำหรับผู้สัมภาษณ์
print-guide-voluntary = บอกก่อนว่าการร่วมตอบเป็นไปโดยสมัครใจ ข้ามคำถามใดก็ได้ และหยุดเมื่อใดก็ได้
print-guide-anonymous = อย่าจดชื่อหรือสิ่งอื่นใดที่บอกได้ว่าใครเป็นผู้ตอบ
print-guide-hand-in = หลังสัมภาษณ์ ให้เก็บกระดาษทันทีในที่ที่คนอื่นอ่านไม่ได้ แล้วส่งตามที่ตกลงกันไว้
print-guide-how = อ่านออกเสียงคำถามแต่ละข้อตามที่เขียนไว้ อ่านตัวเลือกด้วย เว้นแต่ผู้ตอบจะตอบเอง อย่าแนะคำตอบ
print-end = นี่คือคำถามสุดท้าย ขอบคุณ
print-end-guide = นี่คือคำถามสุดท้าย โปรดขอบคุณผู้ตอบ

# How to answer a question
print-one = กากบาทวงกลมเดียว
print-one-each = กากบาทวงกลมเดียวในแต่ละบรรทัด
print-any = กากบาททุกช่องสี่เหลี่ยมที่ตรง
print-exactly = กากบาท { $count } ช่อง
print-at-most = กากบาทไม่เกิน { $count } ช่อง
print-at-least = กากบาท { $count } ช่องขึ้นไป
print-between = กากบาท { $least } ถึง { $most } ช่อง
print-number = เขียนตัวเลข
print-number-between = เขียนตัวเลขตั้งแต่ { $from } ถึง { $to }
print-date = เขียนตัวเลขในช่องและใช้ปี ค.ศ. ส่วนที่คุณไม่ทราบให้เว้นว่างไว้
print-text = เขียนบนเส้น
print-rank = เขียน 1 ข้างข้อที่มาเป็นอันดับแรกสำหรับคุณ เขียน 2 ข้างข้อถัดไป และต่อไปเรื่อย ๆ
print-alone = แล้วไม่ต้องกากบาทช่องอื่น
print-day = วันที่
print-month = เดือน
print-year = ปี ค.ศ.
print-notes = บันทึก
print-range-labels = { $number } = { $label }

# A group asked several times
print-round = { $label } { $round }
print-round-bare = รายการที่ { $round }
print-rounds-more = ที่นี่มีที่ให้ตอบ { $rounds } รายการ หากต้องการมากกว่านี้ (ไม่เกิน { $most }) ให้ขอแบบสอบถามนี้อีกชุด

# Who goes where
print-go-to = ไปที่ข้อ { $number }
print-go-to-end = ไปที่ท้ายแบบสอบถาม
print-only-if = { $reader ->
    [guide] ถามข้อนี้เฉพาะเมื่อ{ $rule }
   *[self] ตอบข้อนี้เฉพาะเมื่อ{ $rule }
}
print-only-if-section = { $reader ->
    [guide] ถามคำถามในส่วนนี้เฉพาะเมื่อ{ $rule }
   *[self] ตอบส่วนนี้เฉพาะเมื่อ{ $rule }
}
print-only-if-unsaid = ไม่ใช่ทุกคนที่ต้องตอบตรงนี้ หากไม่ตรงกับคุณ ให้ตอบข้อต่อไป
print-quote = “{ $text }”
print-question = คำถามข้อ { $number }
print-question-item = คำถามข้อ { $number } ({ $item })
print-all-of = { $first } และ{ $second }
print-any-of = { $first } หรือ{ $second }
print-answers-or = { $first } หรือ { $second }
print-if-answer = { $reader ->
    [guide] คำตอบของ{ $question } คือ { $answers }
   *[self] คุณตอบ { $answers } ใน{ $question }
}
print-if-other-answer = { $reader ->
    [guide] คำตอบของ{ $question } ไม่ใช่ { $answers } แต่เป็นคำตอบอื่น
   *[self] คุณตอบอย่างอื่นที่ไม่ใช่ { $answers } ใน{ $question }
}
print-if-ticked = { $reader ->
    [guide] มีกากบาทที่ { $answers } ใน{ $question }
   *[self] คุณกากบาทที่ { $answers } ใน{ $question }
}
print-if-not-ticked = { $reader ->
    [guide] ไม่มีกากบาทที่ { $answers } ใน{ $question }
   *[self] คุณไม่ได้กากบาทที่ { $answers } ใน{ $question }
}
print-if-number = คำตอบของ{ $question } คือ { $number }
print-if-not-number = คำตอบของ{ $question } ไม่ใช่ { $number }
print-if-less = คำตอบของ{ $question } น้อยกว่า { $number }
print-if-at-most = คำตอบของ{ $question } คือ { $number } หรือน้อยกว่า
print-if-more = คำตอบของ{ $question } มากกว่า { $number }
print-if-at-least = คำตอบของ{ $question } คือ { $number } ขึ้นไป
print-if-count = จำนวนกากบาทใน{ $question } คือ { $number } พอดี
print-if-count-not = จำนวนกากบาทใน{ $question } ไม่ใช่ { $number }
print-if-count-less = จำนวนกากบาทใน{ $question } น้อยกว่า { $number }
print-if-count-at-most = จำนวนกากบาทใน{ $question } คือ { $number } หรือน้อยกว่า
print-if-count-more = จำนวนกากบาทใน{ $question } มากกว่า { $number }
print-if-count-at-least = จำนวนกากบาทใน{ $question } คือ { $number } ขึ้นไป
print-if-replied = { $reader ->
    [guide] มีการตอบ{ $question }
   *[self] คุณตอบ{ $question }
}
print-if-not-replied = { $reader ->
    [guide] ไม่มีการตอบ{ $question }
   *[self] คุณไม่ได้ตอบ{ $question }
}
