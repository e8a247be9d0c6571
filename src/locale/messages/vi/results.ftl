# Translated for this project by a language model; no speaker of Vietnamese has reviewed it yet.

## Names of columns and rows
results-answer = Câu trả lời
results-item = Mục
results-people = Số người
results-percent = Phần trăm
results-n = Đã trả lời (n)
results-mean = Điểm trung bình
results-mean-number = Trung bình
results-deviation = Độ lệch chuẩn
results-halfway = Trung vị
results-total = Tất cả những người tham gia
results-total-group = Tất cả những người trong nhóm
results-all = Tất cả mọi người
results-no-group = Không rõ
results-refused = Không muốn trả lời
results-dont-know = Không biết
results-not-applicable = Không liên quan
results-skipped = Bỏ qua
results-not-asked = Không được hỏi
results-class-under = dưới { $to }
results-class-over = { $from } trở lên
results-class-all = số bất kỳ
results-title-by = { $subject } · { $by }
results-title-phrase = { $subject }, { $phrase }
results-title-question = { $subject } – { $phrase }
results-quoted = “{ $text }”
results-or = { $a } hoặc { $b }
results-separator = ;
results-count-percent = { $count } ({ $percent })
results-part-of = { $part } trên { $whole }

## The base
results-answered = { $answered } trên { $asked } người được hỏi đã trả lời.
results-answered-all = Cả { $asked } người được hỏi đều đã trả lời.
results-answered-only = { $answered } người đã trả lời.
results-answered-hidden = Số người trả lời được giấu để bảo vệ người trả lời.
results-without = { $name }: { $count }.
results-took-part = { $all } người đã tham gia.
results-each-answered = { $answered } người đã trả lời mỗi dòng.
results-between = Từ { $least } đến { $most } người đã trả lời mỗi dòng.
results-some-hidden = Số người trả lời mỗi dòng (n) được ghi bên cạnh; một vài số trong đó được giấu.
results-few = Ít câu trả lời: chênh lệch vài người không nói lên nhiều điều.
results-n-is = n = { $n }
results-n-hidden = n = [c]

## Findings
results-people-number = { $count } người
results-of-everyone = { $count } trên { $all } người đã tham gia
results-of-base = { $count } trên { $base } người
results-of-base-percent = { $count } trên { $base } người ({ $percent })
results-most-common = Câu trả lời phổ biến nhất là { $answer }: { $number }.
results-most-common-tie = Các câu trả lời phổ biến nhất là { $answer }: mỗi câu { $number }.
results-most-common-shown = Trong các câu trả lời có thể công bố, phổ biến nhất là { $answer }: { $number }.
results-most-common-tie-shown = Trong các câu trả lời có thể công bố, phổ biến nhất là { $answer }: mỗi câu { $number }.
results-largest-group = Nhóm lớn nhất là { $answer }: { $number }.
results-largest-group-tie = Các nhóm lớn nhất là { $answer }: mỗi nhóm { $number }.
results-largest-group-shown = Trong các nhóm có thể công bố, lớn nhất là { $answer }: { $number }.
results-largest-group-tie-shown = Trong các nhóm có thể công bố, lớn nhất là { $answer }: mỗi nhóm { $number }.
results-chosen-most = Được chọn nhiều nhất: { $answer }, bởi { $number }.
results-chosen-most-tie = Được chọn nhiều nhất: { $answer }, mỗi ý bởi { $number }.
results-chosen-most-shown = Trong các câu trả lời có thể công bố, được chọn nhiều nhất: { $answer }, bởi { $number }.
results-chosen-most-tie-shown = Trong các câu trả lời có thể công bố, được chọn nhiều nhất: { $answer }, mỗi ý bởi { $number }.
results-named-most = Được nhắc đến nhiều nhất: { $answer }, bởi { $number }.
results-named-most-tie = Được nhắc đến nhiều nhất: { $answer }, mỗi ý bởi { $number }.
results-named-most-shown = Trong các câu trả lời có thể công bố, được nhắc đến nhiều nhất: { $answer }, bởi { $number }.
results-named-most-tie-shown = Trong các câu trả lời có thể công bố, được nhắc đến nhiều nhất: { $answer }, mỗi ý bởi { $number }.
results-nobody = Không ai chọn câu trả lời nào trong số này.
results-hidden = Các số được giấu để bảo vệ người trả lời.
results-mostly-hidden = Nhiều số được giấu để bảo vệ người trả lời; những gì có thể công bố nằm bên dưới.
results-same = Các nhóm không khác nhau ở những gì có thể công bố.
results-place = Hạng { $place }
results-differs = Các nhóm khác nhau nhiều nhất ở { $answer }: { $groups }.
results-differs-shown = Trong những gì có thể công bố, các nhóm khác nhau nhiều nhất ở { $answer }: { $groups }.
results-alike = Các nhóm gần như giống nhau. Khác biệt lớn nhất là ở { $answer }: { $groups }.
results-alike-shown = Trong phần có thể hiển thị, các nhóm gần như giống nhau. Khác biệt lớn nhất là ở { $answer }: { $groups }.
results-mean-differs = Trung bình khác nhau giữa các nhóm: { $groups }.
results-mean-alike = Trung bình gần như bằng nhau ở các nhóm: { $groups }.
results-mean-groups = Trung bình theo nhóm, ở những chỗ có thể hiển thị: { $groups }.
results-median-groups = Trung vị theo nhóm: { $groups }.
results-median-same = Trung vị giống nhau ở mọi nhóm: { $answer }.
results-group-number = { $group } { $number }
results-groups-hidden = Không thể so sánh các nhóm: quá nhiều số được giấu để bảo vệ người trả lời.
results-scale-one = { $number } trả lời { $answers }.
results-scale-only = Trong những gì có thể công bố, { $item }: { $number } trả lời { $answers }.
results-scale-items = { $answers } phổ biến nhất đối với { $best }; ít phổ biến nhất đối với { $least }.
results-scale-items-shown = Trong những gì có thể công bố, { $answers } phổ biến nhất đối với { $best }; ít phổ biến nhất đối với { $least }.
results-scale-equal = { $answers } phổ biến như nhau đối với tất cả những gì có thể công bố.
results-scale-alike = { $answers } phổ biến gần như nhau ở mọi mục: nhiều nhất ở { $best }; ít nhất ở { $least }.
results-median = Câu trả lời trung vị là { $answer }: ít nhất một nửa trả lời như vậy hoặc thấp hơn, và ít nhất một nửa trả lời như vậy hoặc cao hơn.
results-placed-first = Được xếp đầu tiên nhiều nhất: { $answer }.
results-placed-first-shown = Trong những gì có thể công bố, được xếp đầu tiên nhiều nhất: { $answer }.
results-set-aside = Không tính ở đây: { $reasons }.
results-gave-answer = { $given } trên { $asked } người được hỏi đã cho câu trả lời.
results-gave-answer-only = { $given } người đã cho câu trả lời.

## Notes
results-several-percent = Phần trăm số người. Tổng lớn hơn 100 vì có thể chọn nhiều câu trả lời.
results-several-percent-only = Phần trăm số người. Có thể chọn nhiều câu trả lời.
results-several-people = Số người. Có thể chọn nhiều câu trả lời, nên một người có thể được đếm nhiều lần.
results-coded-percent = Phần trăm số người. Tổng lớn hơn 100 vì một người có thể được đếm ở nhiều chủ đề.
results-coded-percent-only = Phần trăm số người. Một người có thể được đếm ở nhiều chủ đề.
results-coded-people = Số người. Một người có thể được đếm ở nhiều chủ đề.
results-rank-first = Hình vẽ cho thấy bao nhiêu người xếp từng ý đầu tiên; tất cả các hạng nằm trong bảng.
results-counts-only = Số người, không có phần trăm: có dưới 30 người trả lời, hoặc nhóm nhỏ nhất có dưới 30 người.
results-counts-hidden = Số người, không có phần trăm: số người trả lời được giấu.
results-rounding = Tổng có thể không bằng 100 do làm tròn.
results-key-hidden = Được giấu
results-hatched = Phần gạch chéo: các câu trả lời được giấu, gộp chung.
results-median-note = Trung vị: { $answer }.
results-mean-note = Trung bình: { $mean }.
results-quartiles = Một nửa ở giữa của các câu trả lời: từ { $low } đến { $high } (tứ phân vị).
results-mean-change = Thay đổi trung bình
results-mean-change-note = Thay đổi trung bình: { $mean }.
results-deviation-note = Độ lệch chuẩn: { $deviation }.
results-halfway-note = Trung vị: { $median }.
results-mark-c = { $mark } Được giấu để bảo vệ người trả lời. Một số con số lớn hơn cũng được giấu, để không thể tính ra các số nhỏ.
results-mark-z = { $mark } Ở đây không có tỷ lệ phần trăm: tỷ lệ phần trăm tính trên những người đã trả lời.
results-mark-x = { $mark } Không tính: một số con số bị ẩn.

## A random sample
results-interval = Khoảng tin cậy 95%
results-count-percent-interval = { $count } ({ $percent }; { $interval })
results-interval-note = Sau mỗi phần trăm: khoảng tin cậy 95% của nó.
results-weighted = Phần trăm có trọng số
results-weighted-mean = Trung bình có trọng số
results-weighted-mean-note = Trung bình có trọng số: { $mean }.
results-count-percent-weighted = { $count } ({ $percent }; có trọng số { $weighted })
results-weighted-note = Phần trăm trong hình có trọng số: ai đại diện cho nhiều người hơn thì được tính nhiều hơn. Số người và phần trăm trong câu không có trọng số.
results-test-groups = Các nhóm khác nhau nhiều hơn mức mà chỉ riêng ngẫu nhiên có thể gây ra ({ $test }).
results-test-groups-chance = Khác biệt lớn như vậy giữa các nhóm cũng dễ xảy ra chỉ do ngẫu nhiên ({ $test }).
results-test-means = Trung bình của hai nhóm cách nhau { $difference }, nhiều hơn mức mà chỉ riêng ngẫu nhiên có thể gây ra ({ $test }).
results-test-means-chance = Trung bình của hai nhóm cách nhau { $difference }, điều này cũng dễ xảy ra chỉ do ngẫu nhiên ({ $test }).
results-test-improved = Số người tốt hơn nhiều hơn số người kém hơn, và chênh lệch lớn hơn mức mà chỉ riêng ngẫu nhiên có thể gây ra ({ $test }).
results-test-worse = Số người kém hơn nhiều hơn số người tốt hơn, và chênh lệch lớn hơn mức mà chỉ riêng ngẫu nhiên có thể gây ra ({ $test }).
results-test-change-chance = Chênh lệch lớn như vậy giữa số người tốt hơn và số người kém hơn cũng dễ xảy ra chỉ do ngẫu nhiên ({ $test }).
results-test-chi = khi bình phương = { $statistic }, df = { $df }, { $p }; V của Cramér = { $v }
results-test-fisher = kiểm định chính xác Fisher, { $p }; V của Cramér = { $v }
results-test-welch = t của Welch = { $t }, df = { $df }, { $p }; d của Cohen = { $d }
results-test-sign = kiểm định dấu, { $improved } so với { $worse }, { $p }
results-test-rough = Một số con số nhỏ đến mức p chỉ mang tính tham khảo.
results-test-p = p = { $p }
results-test-p-under = p < { $p }

## Over waves
results-improved = Tốt hơn
results-unchanged = Không đổi
results-worse = Kém hơn
results-over-waves = { $what }: ở mỗi lần đo
results-change-latest = { $what }: thay đổi từ lần đo đầu đến lần cuối
results-change-each = { $what }: thay đổi từ lần đo đầu
results-same-people = { $what }: cùng những người ấy, lần đầu và lần cuối
results-attrition = { $what }: được đo lại hay không
results-attrition-base = Ở lần đo đầu: những người về sau được đo lại và những người không được đo lại.
results-followed = Được đo lại
results-lost = Không được đo lại
results-others = Những người khác
results-rounds-number = Số lượng: { $what }
results-rounds-ever = Ít nhất một lần: { $what }
results-coded = Các câu trả lời nói về điều gì, theo cách đọc của nhóm nghiên cứu: { $what }
results-coded-section = Bằng lời của chính người trả lời, theo chủ đề
results-nights-until = Tính theo số đêm trọn vẹn. Những gì chưa kết thúc được tính đến { $day }.
results-nights-ended = Tính theo số đêm trọn vẹn. Những gì chưa kết thúc không được tính.
results-age-on = Tuổi vào { $day }.
results-latest = Lần đo cuối
results-not-measured = Không đo
results-measured-both = Được đo cả hai lần: { $both } trên { $all }. Đó là cùng những người ấy.
results-measured = Không phải tất cả là cùng những người ấy; n ghi bên cạnh mỗi dòng.
results-course = { $answers }: { $waves }.
results-change = Từ lần đo đầu: { $outcomes }.
results-most-improved = Tốt hơn nhiều nhất: { $item }, { $number }.
results-most-worse = Kém hơn nhiều nhất: { $item }, { $number }.
results-counts-from = Chênh lệch từ { $number } trở lên được tính là thay đổi.
results-reliable-change = Chênh lệch lớn như vậy khó có thể chỉ do sai số của phép đo (thay đổi đáng tin cậy, Jacobson và Truax; độ tin cậy { $reliability }, độ lệch chuẩn { $deviation }).

## Ranges: numbers of which only the ends are given
results-range = { $low }–{ $high }
results-at-least = ít nhất { $number }
results-at-most = nhiều nhất { $number }
results-from-to = từ { $low } đến { $high }
results-ranges = Hai số có dấu gạch ngang ở giữa là một khoảng: số thật là một trong hai số đó hoặc nằm giữa chúng. Số này không được nêu chính xác hơn để bảo vệ người trả lời. Trong hình vẽ, phần tô đặc của thanh là mức thấp nhất mà số có thể có; phần gạch chéo có thể có hoặc không.
results-key-open = Không nêu chính xác
results-hatched-open = Phần gạch chéo: những người mà câu trả lời chỉ được nêu bằng khoảng.
results-differ-on = Các nhóm khác nhau ở { $answer }: { $groups }.
results-largest-of = Số lớn nhất thuộc về một trong các mục này: { $answers }.
results-largest-of-shown = Trong những gì có thể công bố, số lớn nhất thuộc về một trong các mục này: { $answers }.
results-scale-best = { $answers } phổ biến nhất đối với { $best }.
results-scale-worst = { $answers } ít phổ biến nhất đối với { $least }.
