# Translated for this project by a language model; no speaker of Thai has reviewed it yet.

## Around every page
site-skip = ไปที่เนื้อหา
site-menu = เมนู
site-languages = ภาษา
site-pages = หน้าต่าง ๆ ของเว็บไซต์นี้
site-survey-pages = หน้าต่าง ๆ ของการสำรวจนี้
site-home = หน้าแรก
site-published-by = เผยแพร่โดย
site-no-tracking = เว็บไซต์นี้ไม่ใช้คุกกี้ ไม่นับผู้เข้าชม และไม่ขอข้อมูลใดจากเว็บไซต์อื่น
site-accessibility = คำแถลงการเข้าถึง
site-updated = ปรับปรุงเมื่อ
site-quoted = “{ $text }”

## Surveys
site-surveys = การสำรวจ
site-about = เกี่ยวกับการสำรวจ
site-questionnaire = แบบสอบถาม
site-results = ผลการสำรวจ
site-data = ข้อมูล
site-responses = มีผู้ตอบ { $count } คน
site-responses-few = มีผู้ตอบน้อยกว่า { $least } คน
site-responses-none = ยังไม่มีคำตอบ

## About the study
site-purpose = จุดประสงค์
site-purpose-is = จุดประสงค์: { $purpose }
site-population = ถามใคร
site-mode = ถามอย่างไร
site-mode-self = ผู้ตอบกรอกแบบสอบถามเอง
site-mode-interview = สัมภาษณ์: มีคนถามคำถามและจดคำตอบ
site-mode-mixed = บางคนได้รับการสัมภาษณ์ บางคนกรอกแบบสอบถามเอง
site-fieldwork = เมื่อใด
site-answers = คำตอบ
site-response-rate = อัตราการตอบ
site-sample = ความไม่แน่นอน
site-sample-yes = ผู้ที่ถูกถามเป็นกลุ่มตัวอย่างแบบสุ่ม ร้อยละมีช่วงความเชื่อมั่น 95% (Wilson) ถ้าสุ่มตัวอย่างซ้ำไปเรื่อย ๆ ช่วงของตัวอย่าง 95% จะครอบคลุมสัดส่วนในหมู่ทุกคนที่สุ่มตัวอย่างมา ความต่างแต่ละเรื่องทดสอบแยกกัน โดยไม่ปรับตามจำนวนการทดสอบ เมื่อทดสอบหลายเรื่อง บางเรื่องอาจต่างกันเพราะความบังเอิญเพียงอย่างเดียว
site-sample-no = ไม่ได้สุ่มตัวอย่าง จึงไม่มีความคลาดเคลื่อนจากการสุ่มที่จะบอกเป็นช่วงได้ และไม่ได้ทดสอบความต่าง
site-response-rate-of = { $share } ({ $count } จาก { $invited } คนที่ถูกถาม)
site-invited = ถาม { $invited } คน
site-questionnaire-read = แบบสอบถามทั้งหมดตามที่ผู้ตอบเห็น:
site-questionnaire-print = สำหรับพิมพ์และกรอกด้วยมือ (PDF):
site-version = รุ่นของแบบสอบถาม:
site-anonymity = รักษาความไม่ระบุตัวตนอย่างไร
site-anonymity-intro = การสำรวจแบบนี้มีผู้ตอบไม่มาก ตัวเลขเพียงตัวเดียวจึงอาจชี้ไปถึงใครคนหนึ่งได้ กฎเหล่านี้ทำให้ไม่เกิดเรื่องเช่นนั้น:
site-anonymity-numbers = เผยแพร่เฉพาะตัวเลขในหน้าเหล่านี้ สิ่งที่แต่ละคนตอบไม่ถูกเผยแพร่
site-anonymity-count = ไม่แสดงจำนวนคนที่น้อยกว่า { $least }
site-anonymity-base = ไม่แยกย่อยผลใด ๆ สำหรับกลุ่มที่มีน้อยกว่า { $least } คน
site-anonymity-same = หากทุกคนในกลุ่มตอบเหมือนกัน ก็จะไม่แสดงเช่นกัน เพราะจะบอกได้ว่าแต่ละคนตอบอะไร
site-anonymity-subtract = ตัวเลขที่มากกว่าบางตัวก็ถูกซ่อนด้วย เพื่อไม่ให้คำนวณหาตัวเลขน้อย ๆ ได้ด้วยการลบ
site-anonymity-derived = ร้อยละ ความยาวของแท่ง และประโยคต่าง ๆ ทำจากตัวเลขที่แสดงเท่านั้น ตัวเลขที่ซ่อนไว้ไม่อยู่ที่ใดเลยในหน้าเหล่านี้และในไฟล์
site-anonymity-sensitive = คำตอบของคำถามเหล่านี้จะไม่ถูกนำมารวมกันเลย: { $questions }
site-anonymity-rules = คำตอบบางส่วนของคำถามเหล่านี้ไม่เป็นไปตามกฎของแบบสอบถาม และถูกเก็บไว้ตามเดิม: { $questions } ตัวเลขได้รับการปกป้องโดยไม่ถือว่ามีการปฏิบัติตามกฎเหล่านั้น
site-risk = การสำรวจนี้เผยแพร่ด้วยกฎที่ผ่อนปรนกว่าที่การปกป้องข้อมูลต้องการ เหตุผลที่ให้ไว้:
site-hidden = สิ่งที่ซ่อนไว้
site-hidden-none = ตามกฎเหล่านี้ ไม่มีสิ่งใดต้องซ่อน
site-hidden-some = ตามกฎเหล่านี้ ตัวเลขบางตัวถูกซ่อนไว้ และมีเครื่องหมาย [c] ในภาพเหล่านี้:
site-hidden-count = { $count } ตัวเลข

## Results
site-results-none = ยังไม่มีคำตอบ ผลการสำรวจจะอยู่ที่นี่
site-contents = สารบัญ
site-key-findings = ข้อค้นพบสำคัญ
site-by-question = ทีละคำถาม
site-computed = คำนวณจากคำตอบ
site-not-shown = สิ่งที่แสดงไม่ได้
site-not-shown-intro = ภาพเหล่านี้มีตัวเลขที่ซ่อนไว้เพื่อปกป้องผู้ตอบมากจนไม่อาจสรุปอะไรได้
site-figure-numbers = ภาพและตัวเลข
site-figure = ภาพที่ { $number }
site-numbers = ตัวเลขในตาราง
site-csv = ดาวน์โหลดเป็น CSV
site-cite = ข้อความอ้างอิงสำหรับคัดลอก
site-take = ดาวน์โหลดผลการสำรวจ
site-workbook = ตารางทั้งหมดในสมุดงานเดียว (XLSX)
site-booklet = ภาพทั้งหมดพร้อมตาราง สำหรับพิมพ์ขาวดำ (PDF):
site-booklet-size = { $pages } หน้า { $size } kB

## In people's own words
site-voices = ด้วยคำพูดของผู้ตอบเอง
site-voices-about = ส่วนหนึ่งจากสิ่งที่ผู้ตอบพูด เลือกตามเรื่อง และอ่านตรวจก่อนแล้ว เพื่อไม่ให้ชื่อหรือสถานที่ใดเปิดเผยว่าเป็นใคร จะบอกอะไรเกี่ยวกับผู้พูดเฉพาะเมื่อมีอย่างน้อย { $least } คนที่เหมือนกันในเรื่องนั้น
site-voices-themes = ผู้ตอบพูดถึงเรื่องเหล่านี้ มีผู้ร่วมตอบน้อยมากจนไม่นำคำพูดมาลง
site-voices-roles = ผู้ที่ระบุด้วยงานที่ทำได้ให้ความยินยอมแล้ว

## Data
site-data-intro = ตัวเลขเบื้องหลังแต่ละภาพ และความหมายของแต่ละตัวแปร ทั้งหมดผ่านการปกป้องแบบเดียวกับภาพ
site-files = ตัวเลข ทีละภาพ
site-mark-c = ซ่อนไว้เพื่อปกป้องผู้ตอบ
site-mark-z = ไม่มีร้อยละที่นี่
site-mark-x = ไม่ได้คำนวณ เพราะบางจำนวนถูกซ่อนไว้
site-codebook = คู่มือรหัส
site-codebook-intro = ตัวแปรทุกตัว: ชื่อ คำถามที่มา และค่าที่เป็นไปได้
site-variable = ตัวแปร
site-question = คำถาม
site-values = ค่า
site-kind-ordered = หนึ่งคำตอบ มีลำดับ
site-kind-category = หนึ่งคำตอบ
site-kind-tick = เลือกหรือไม่เลือก
site-kind-rank = อันดับ
site-kind-integer = จำนวนเต็ม
site-kind-decimal = จำนวน
site-kind-year = ปี
site-kind-month = เดือน
site-kind-date = วันที่
site-kind-text = ข้อความ

## Reports, their sources, statistics of others, and the search
site-first-wave = คำตอบจากการสำรวจครั้งแรก { $wave } เว้นแต่รูปจะระบุเป็นอย่างอื่น
site-edition = ฉบับที่ { $number }
site-edition-changed = ตั้งแต่ฉบับก่อน รูปเหล่านี้เปลี่ยนไป:
site-edition-same = หน้านี้ไม่มีอะไรเปลี่ยนไปจากฉบับก่อน
site-glossary = อภิธานศัพท์
site-points = { $count ->
   *[other] { $number } จุดร้อยละ
}
site-references = เอกสารอ้างอิง
site-report-pdf = รายงานสำหรับพิมพ์ (PDF)
site-report-short = รายงานโดยย่อ
site-report-whole = รายงานฉบับเต็ม
site-other-language = หน้านี้เป็นภาษาอื่น: { $language }
site-search = ค้นหา
site-search-found = พบ: #
site-search-nothing = ไม่พบอะไรเลย ลองใช้คำน้อยลงหรือใช้บางส่วนของคำ
site-search-words = คำที่ต้องการค้นหา
site-series-apart = ความแตกต่างมากที่สุด: { $row } { $one }: { $first }; { $other }: { $second }
site-series-change = { $name }: { $first } ใน { $from } และ { $last } ใน { $to }
site-series-most = { $name }: สูงสุดที่ “{ $row }” { $value }
site-series-once = { $name }: { $value } ใน { $at }
site-source = ที่มา:
site-statistics = สถิติ
site-statistics-intro = ตัวเลขที่เผยแพร่ไว้ในที่อื่น แต่ละตัวมีที่มากำกับ แสดงไว้ตามที่ปรากฏในที่นั้น
site-table = ตาราง { $number }
