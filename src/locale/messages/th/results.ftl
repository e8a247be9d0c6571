# Translated for this project by a language model; no speaker of Thai has reviewed it yet.

## Names of columns and rows
results-answer = คำตอบ
results-item = รายการ
results-people = จำนวนคน
results-percent = ร้อยละ
results-n = จำนวนผู้ตอบ (n)
results-mean = คะแนนเฉลี่ย
results-mean-number = ค่าเฉลี่ย
results-deviation = ส่วนเบี่ยงเบนมาตรฐาน
results-halfway = มัธยฐาน
results-total = ทุกคนที่ร่วมตอบ
results-total-group = ทุกคนในกลุ่ม
results-all = ทุกคน
results-no-group = ไม่ทราบ
results-refused = ไม่ขอตอบ
results-dont-know = ไม่ทราบ
results-not-applicable = ไม่เกี่ยวข้อง
results-skipped = ข้าม
results-not-asked = ไม่ได้ถาม
results-class-under = ต่ำกว่า { $to }
results-class-over = { $from } ขึ้นไป
results-class-all = จำนวนใดก็ได้
results-title-by = { $subject } · { $by }
results-title-phrase = { $subject } { $phrase }
results-title-question = { $subject } – { $phrase }
results-quoted = “{ $text }”
results-or = { $a } หรือ { $b }
results-separator = ;
results-count-percent = { $count } ({ $percent })
results-part-of = { $part } จาก { $whole }

## The base
results-answered = มีผู้ตอบ { $answered } คน จาก { $asked } คนที่ถูกถาม
results-answered-all = ทั้ง { $asked } คนที่ถูกถามตอบคำถามนี้
results-answered-only = มีผู้ตอบ { $answered } คน
results-answered-hidden = จำนวนผู้ตอบถูกซ่อนไว้เพื่อปกป้องผู้ตอบ
results-without = { $name }: { $count }
results-took-part = มีผู้ร่วมตอบ { $all } คน
results-each-answered = แต่ละบรรทัดมีผู้ตอบ { $answered } คน
results-between = แต่ละบรรทัดมีผู้ตอบ { $least } ถึง { $most } คน
results-some-hidden = จำนวนผู้ตอบของแต่ละบรรทัด (n) อยู่ข้างบรรทัดนั้น ตัวเลขบางตัวถูกซ่อนไว้
results-few = คำตอบมีน้อย ความต่างเพียงไม่กี่คนมีความหมายไม่มาก
results-n-is = n = { $n }
results-n-hidden = n = [c]

## Findings
results-people-number = { $count } คน
results-of-everyone = { $count } คน จากผู้ร่วมตอบทั้งหมด { $all } คน
results-of-base = { $count } จาก { $base } คน
results-of-base-percent = { $count } จาก { $base } คน ({ $percent })
results-most-common = คำตอบที่มีมากที่สุดคือ { $answer }: { $number }
results-most-common-tie = คำตอบที่มีมากที่สุดคือ { $answer }: คำตอบละ { $number }
results-most-common-shown = ในคำตอบที่แสดงได้ คำตอบที่มีมากที่สุดคือ { $answer }: { $number }
results-most-common-tie-shown = ในคำตอบที่แสดงได้ คำตอบที่มีมากที่สุดคือ { $answer }: คำตอบละ { $number }
results-largest-group = กลุ่มที่ใหญ่ที่สุดคือ { $answer }: { $number }
results-largest-group-tie = กลุ่มที่ใหญ่ที่สุดคือ { $answer }: กลุ่มละ { $number }
results-largest-group-shown = ในกลุ่มที่แสดงได้ กลุ่มที่ใหญ่ที่สุดคือ { $answer }: { $number }
results-largest-group-tie-shown = ในกลุ่มที่แสดงได้ กลุ่มที่ใหญ่ที่สุดคือ { $answer }: กลุ่มละ { $number }
results-chosen-most = ข้อที่มีผู้เลือกมากที่สุด: { $answer } เลือกโดย { $number }
results-chosen-most-tie = ข้อที่มีผู้เลือกมากที่สุด: { $answer } แต่ละข้อเลือกโดย { $number }
results-chosen-most-shown = ในคำตอบที่แสดงได้ ข้อที่มีผู้เลือกมากที่สุด: { $answer } เลือกโดย { $number }
results-chosen-most-tie-shown = ในคำตอบที่แสดงได้ ข้อที่มีผู้เลือกมากที่สุด: { $answer } แต่ละข้อเลือกโดย { $number }
results-named-most = ข้อที่มีผู้กล่าวถึงมากที่สุด: { $answer } กล่าวถึงโดย { $number }
results-named-most-tie = ข้อที่มีผู้กล่าวถึงมากที่สุด: { $answer } แต่ละข้อกล่าวถึงโดย { $number }
results-named-most-shown = ในคำตอบที่แสดงได้ ข้อที่มีผู้กล่าวถึงมากที่สุด: { $answer } กล่าวถึงโดย { $number }
results-named-most-tie-shown = ในคำตอบที่แสดงได้ ข้อที่มีผู้กล่าวถึงมากที่สุด: { $answer } แต่ละข้อกล่าวถึงโดย { $number }
results-nobody = ไม่มีใครเลือกคำตอบเหล่านี้
results-hidden = ตัวเลขถูกซ่อนไว้เพื่อปกป้องผู้ตอบ
results-mostly-hidden = ตัวเลขจำนวนมากถูกซ่อนไว้เพื่อปกป้องผู้ตอบ ส่วนที่แสดงได้อยู่ด้านล่าง
results-same = ในส่วนที่แสดงได้ กลุ่มต่าง ๆ ไม่ต่างกัน
results-place = อันดับ { $place }
results-differs = กลุ่มต่าง ๆ ต่างกันมากที่สุดที่ { $answer }: { $groups }
results-differs-shown = ในส่วนที่แสดงได้ กลุ่มต่าง ๆ ต่างกันมากที่สุดที่ { $answer }: { $groups }
results-alike = ใกล้เคียงกันในทุกกลุ่ม ต่างกันมากที่สุดที่ { $answer }: { $groups }
results-alike-shown = เท่าที่แสดงได้ ใกล้เคียงกันในทุกกลุ่ม ต่างกันมากที่สุดที่ { $answer }: { $groups }
results-mean-differs = ค่าเฉลี่ยต่างกันระหว่างกลุ่ม: { $groups }
results-mean-alike = ค่าเฉลี่ยใกล้เคียงกันในทุกกลุ่ม: { $groups }
results-mean-groups = ค่าเฉลี่ยของแต่ละกลุ่มเท่าที่แสดงได้: { $groups }
results-median-groups = มัธยฐานของแต่ละกลุ่ม: { $groups }
results-median-same = มัธยฐานเท่ากันทุกกลุ่ม: { $answer }
results-group-number = { $group } { $number }
results-groups-hidden = เปรียบเทียบกลุ่มไม่ได้ เพราะตัวเลขถูกซ่อนไว้มากเกินไปเพื่อปกป้องผู้ตอบ
results-scale-one = คำตอบ { $answers }: { $number }
results-scale-only = ในส่วนที่แสดงได้ { $item }: คำตอบ { $answers } { $number }
results-scale-items = คำตอบ { $answers } มีมากที่สุดสำหรับ { $best } และน้อยที่สุดสำหรับ { $least }
results-scale-items-shown = ในส่วนที่แสดงได้ คำตอบ { $answers } มีมากที่สุดสำหรับ { $best } และน้อยที่สุดสำหรับ { $least }
results-scale-equal = คำตอบ { $answers } มีมากเท่ากันในทุกส่วนที่แสดงได้
results-scale-alike = { $answers } พบใกล้เคียงกันทุกข้อ: มากที่สุดที่ { $best } น้อยที่สุดที่ { $least }
results-median = คำตอบมัธยฐานคือ { $answer }: อย่างน้อยครึ่งหนึ่งตอบเช่นนี้หรือต่ำกว่า และอย่างน้อยครึ่งหนึ่งตอบเช่นนี้หรือสูงกว่า
results-placed-first = ข้อที่ถูกจัดเป็นอันดับแรกบ่อยที่สุด: { $answer }
results-placed-first-shown = ในส่วนที่แสดงได้ ข้อที่ถูกจัดเป็นอันดับแรกบ่อยที่สุด: { $answer }
results-set-aside = ไม่นับในที่นี้: { $reasons }
results-gave-answer = มีผู้ให้คำตอบ { $given } คน จาก { $asked } คนที่ถูกถาม
results-gave-answer-only = มีผู้ให้คำตอบ { $given } คน

## Notes
results-several-percent = ร้อยละของคน รวมแล้วเกิน 100 เพราะตอบได้หลายข้อ
results-several-percent-only = ร้อยละของคน ตอบได้หลายข้อ
results-several-people = จำนวนคน ตอบได้หลายข้อ คนหนึ่งคนจึงอาจถูกนับมากกว่าหนึ่งครั้ง
results-coded-percent = ร้อยละของคน รวมแล้วเกิน 100 เพราะคนหนึ่งคนอาจถูกนับในหลายหัวข้อ
results-coded-percent-only = ร้อยละของคน คนหนึ่งคนอาจถูกนับในหลายหัวข้อ
results-coded-people = จำนวนคน คนหนึ่งคนอาจถูกนับในหลายหัวข้อ
results-rank-first = ภาพแสดงว่ามีกี่คนจัดแต่ละข้อเป็นอันดับแรก ทุกอันดับอยู่ในตาราง
results-counts-only = แสดงจำนวนคน ไม่แสดงร้อยละ เพราะมีผู้ตอบน้อยกว่า 30 คน หรือกลุ่มที่เล็กที่สุดมีน้อยกว่า 30 คน
results-counts-hidden = แสดงจำนวนคน ไม่แสดงร้อยละ เพราะจำนวนผู้ตอบถูกซ่อนไว้
results-rounding = รวมแล้วอาจไม่เท่ากับ 100 เพราะการปัดเศษ
results-key-hidden = ซ่อนไว้
results-hatched = ส่วนที่แรเงาเป็นเส้น: คำตอบที่ซ่อนไว้ รวมกันทั้งหมด
results-median-note = มัธยฐาน: { $answer }
results-mean-note = ค่าเฉลี่ย: { $mean }
results-quartiles = คำตอบครึ่งที่อยู่ตรงกลาง: ตั้งแต่ { $low } ถึง { $high } (ควอร์ไทล์)
results-mean-change = การเปลี่ยนแปลงเฉลี่ย
results-mean-change-note = การเปลี่ยนแปลงเฉลี่ย: { $mean }
results-deviation-note = ส่วนเบี่ยงเบนมาตรฐาน: { $deviation }
results-halfway-note = มัธยฐาน: { $median }
results-mark-c = { $mark } ซ่อนไว้เพื่อปกป้องผู้ตอบ ตัวเลขที่มากกว่าบางตัวก็ถูกซ่อนด้วย เพื่อไม่ให้คำนวณหาตัวเลขน้อย ๆ ได้
results-mark-z = { $mark } ไม่มีร้อยละที่นี่: ร้อยละคิดจากผู้ที่ตอบ
results-mark-x = { $mark } ไม่ได้คำนวณ เพราะบางจำนวนถูกซ่อนไว้

## A random sample
results-interval = ช่วงความเชื่อมั่น 95%
results-count-percent-interval = { $count } ({ $percent }; { $interval })
results-interval-note = ตัวเลขหลังร้อยละแต่ละค่าคือช่วงความเชื่อมั่น 95%
results-weighted = ร้อยละถ่วงน้ำหนัก
results-weighted-mean = ค่าเฉลี่ยถ่วงน้ำหนัก
results-weighted-mean-note = ค่าเฉลี่ยถ่วงน้ำหนัก: { $mean }
results-count-percent-weighted = { $count } ({ $percent }; ถ่วงน้ำหนัก { $weighted })
results-weighted-note = ร้อยละในภาพถ่วงน้ำหนักแล้ว ผู้ที่เป็นตัวแทนของคนมากกว่านับมากกว่า จำนวนคนและร้อยละในประโยคไม่ได้ถ่วงน้ำหนัก
results-test-groups = กลุ่มต่าง ๆ ต่างกันมากกว่าที่น่าจะเกิดจากความบังเอิญเพียงอย่างเดียว ({ $test })
results-test-groups-chance = ความต่างระหว่างกลุ่มขนาดนี้อาจเกิดจากความบังเอิญเพียงอย่างเดียวก็ได้ ({ $test })
results-test-means = ค่าเฉลี่ยของสองกลุ่มต่างกัน { $difference } มากกว่าที่น่าจะเกิดจากความบังเอิญเพียงอย่างเดียว ({ $test })
results-test-means-chance = ค่าเฉลี่ยของสองกลุ่มต่างกัน { $difference } ซึ่งอาจเกิดจากความบังเอิญเพียงอย่างเดียวก็ได้ ({ $test })
results-test-improved = มีผู้ที่ดีขึ้นมากกว่าผู้ที่แย่ลง และต่างกันมากกว่าที่น่าจะเกิดจากความบังเอิญเพียงอย่างเดียว ({ $test })
results-test-worse = มีผู้ที่แย่ลงมากกว่าผู้ที่ดีขึ้น และต่างกันมากกว่าที่น่าจะเกิดจากความบังเอิญเพียงอย่างเดียว ({ $test })
results-test-change-chance = ความต่างขนาดนี้ระหว่างจำนวนผู้ที่ดีขึ้นกับจำนวนผู้ที่แย่ลงอาจเกิดจากความบังเอิญเพียงอย่างเดียวก็ได้ ({ $test })
results-test-chi = ไคสแควร์ = { $statistic }, df = { $df }, { $p }; V ของ Cramér = { $v }
results-test-fisher = การทดสอบแม่นตรงของ Fisher, { $p }; V ของ Cramér = { $v }
results-test-welch = t ของ Welch = { $t }, df = { $df }, { $p }; d ของ Cohen = { $d }
results-test-sign = การทดสอบเครื่องหมาย { $improved } ต่อ { $worse }, { $p }
results-test-rough = ตัวเลขบางตัวน้อยมาก ค่า p จึงเป็นเพียงค่าประมาณคร่าว ๆ
results-test-p = p = { $p }
results-test-p-under = p < { $p }

## Over waves
results-improved = ดีขึ้น
results-unchanged = เท่าเดิม
results-worse = แย่ลง
results-over-waves = { $what }: ในการวัดแต่ละครั้ง
results-change-latest = { $what }: การเปลี่ยนแปลงจากการวัดครั้งแรกถึงครั้งล่าสุด
results-change-each = { $what }: การเปลี่ยนแปลงจากการวัดครั้งแรก
results-same-people = { $what }: คนกลุ่มเดียวกัน ครั้งแรกและครั้งล่าสุด
results-attrition = { $what }: วัดซ้ำหรือไม่
results-attrition-base = ในการวัดครั้งแรก: ผู้ที่ได้วัดอีกครั้งในภายหลัง และผู้ที่ไม่ได้วัดอีก
results-followed = วัดซ้ำ
results-lost = ไม่ได้วัดซ้ำ
results-others = คนอื่น ๆ
results-rounds-number = จำนวน: { $what }
results-rounds-ever = อย่างน้อยหนึ่งครั้ง: { $what }
results-coded = คำตอบพูดถึงเรื่องใด ตามที่ผู้วิจัยอ่าน: { $what }
results-coded-section = ด้วยถ้อยคำของผู้ตอบเอง แยกตามประเด็น
results-nights-until = นับเป็นคืนเต็ม สิ่งที่ยังไม่สิ้นสุดนับถึง { $day }
results-nights-ended = นับเป็นคืนเต็ม สิ่งที่ยังไม่สิ้นสุดไม่นับรวม
results-age-on = อายุ ณ วันที่ { $day }
results-latest = การวัดครั้งล่าสุด
results-not-measured = ไม่ได้วัด
results-measured-both = วัดทั้งสองครั้ง: { $both } จาก { $all } เป็นคนกลุ่มเดียวกัน
results-measured = ไม่ใช่คนเดียวกันทั้งหมด n อยู่ข้างแต่ละบรรทัด
results-course = { $answers }: { $waves }
results-change = ตั้งแต่การวัดครั้งแรก: { $outcomes }
results-most-improved = ดีขึ้นบ่อยที่สุด: { $item }, { $number }
results-most-worse = แย่ลงบ่อยที่สุด: { $item }, { $number }
results-counts-from = ความต่างตั้งแต่ { $number } ขึ้นไปนับเป็นการเปลี่ยนแปลง
results-reliable-change = ความต่างมากเท่านี้ไม่น่าจะมาจากความไม่แน่นอนของการวัดเพียงอย่างเดียว (การเปลี่ยนแปลงที่เชื่อถือได้, Jacobson และ Truax; ความเที่ยง { $reliability }, ส่วนเบี่ยงเบนมาตรฐาน { $deviation })

## Ranges: numbers of which only the ends are given
results-range = { $low }–{ $high }
results-at-least = อย่างน้อย { $number }
results-at-most = ไม่เกิน { $number }
results-from-to = { $low } ถึง { $high }
results-ranges = ตัวเลขสองตัวที่มีขีดคั่นคือช่วง: จำนวนจริงเป็นตัวใดตัวหนึ่งหรืออยู่ระหว่างสองตัวนั้น ไม่ได้ระบุให้ละเอียดกว่านี้เพื่อปกป้องผู้ตอบ ในภาพวาด ส่วนทึบของแท่งคือจำนวนน้อยที่สุดที่เป็นไปได้ ส่วนที่แรเงาเป็นเส้นอาจมีหรือไม่มีก็ได้
results-key-open = ไม่ได้ระบุแน่ชัด
results-hatched-open = ส่วนที่แรเงาเป็นเส้น: ผู้ที่คำตอบระบุไว้เป็นช่วงเท่านั้น
results-differ-on = กลุ่มต่าง ๆ ต่างกันที่ { $answer }: { $groups }
results-largest-of = ตัวเลขที่มากที่สุดเป็นของข้อใดข้อหนึ่งต่อไปนี้: { $answers }
results-largest-of-shown = ในส่วนที่แสดงได้ ตัวเลขที่มากที่สุดเป็นของข้อใดข้อหนึ่งต่อไปนี้: { $answers }
results-scale-best = คำตอบ { $answers } มีมากที่สุดสำหรับ { $best }
results-scale-worst = คำตอบ { $answers } มีน้อยที่สุดสำหรับ { $least }
