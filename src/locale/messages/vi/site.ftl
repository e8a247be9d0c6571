# Translated for this project by a language model; no speaker of Vietnamese has reviewed it yet.

## Around every page
site-skip = Đến phần nội dung
site-menu = Trình đơn
site-languages = Ngôn ngữ
site-pages = Các trang của trang web này
site-survey-pages = Các trang của nghiên cứu này
site-home = Trang chủ
site-published-by = Xuất bản bởi
site-no-tracking = Trang web này không dùng cookie, không đếm người truy cập và không lấy gì từ các trang web khác.
site-accessibility = Tuyên bố về khả năng tiếp cận
site-updated = Cập nhật
site-quoted = “{ $text }”

## Surveys
site-surveys = Khảo sát
site-about = Về nghiên cứu
site-questionnaire = Bản câu hỏi
site-results = Kết quả
site-data = Dữ liệu
site-responses = { $count } người đã trả lời
site-responses-few = Dưới { $least } người đã trả lời
site-responses-none = Chưa có câu trả lời

## About the study
site-purpose = Mục đích
site-purpose-is = Mục đích: { $purpose }
site-population = Đã hỏi những ai
site-mode = Cách hỏi
site-mode-self = Mọi người tự điền bản câu hỏi
site-mode-interview = Phỏng vấn: có người đặt câu hỏi và ghi lại câu trả lời
site-mode-mixed = Một số người được phỏng vấn, những người khác tự điền bản câu hỏi
site-fieldwork = Khi nào
site-answers = Câu trả lời
site-response-rate = Tỷ lệ trả lời
site-sample = Độ bất định
site-sample-yes = Những người được hỏi là một mẫu ngẫu nhiên. Phần trăm có khoảng tin cậy 95% (Wilson): nếu lấy mẫu lặp đi lặp lại, 95% các khoảng của chúng sẽ chứa tỷ lệ trong tất cả những người mà từ đó mẫu được lấy. Các khác biệt được kiểm định từng cái một, không hiệu chỉnh theo số lượng kiểm định: trong nhiều kiểm định, một số có kết quả chỉ do ngẫu nhiên.
site-sample-no = Không lấy mẫu ngẫu nhiên. Vì vậy không có sai số lấy mẫu để đưa ra khoảng tin cậy, và các khác biệt không được kiểm định.
site-response-rate-of = { $share } ({ $count } trên { $invited } người được hỏi)
site-invited = { $invited } người được hỏi
site-questionnaire-read = Toàn bộ bản câu hỏi, như mọi người đã thấy:
site-questionnaire-print = Để in và điền bằng tay (PDF):
site-version = Phiên bản của bản câu hỏi:
site-anonymity = Tính ẩn danh được giữ như thế nào
site-anonymity-intro = Ít người trả lời một khảo sát như thế này, nên chỉ một con số cũng có thể chỉ ra một người trong số họ. Các quy tắc này bảo đảm điều đó không xảy ra:
site-anonymity-numbers = Chỉ những con số trên các trang này được công bố. Điều mà từng người trả lời thì không được công bố.
site-anonymity-count = Số người dưới { $least } không được nêu ra.
site-anonymity-base = Không chia nhỏ kết quả nào cho một nhóm dưới { $least } người.
site-anonymity-same = Khi mọi người trong một nhóm cho cùng một câu trả lời, điều đó cũng không được nêu ra: nó sẽ cho biết từng người đã trả lời gì.
site-anonymity-subtract = Một số con số lớn hơn cũng được giấu, để không thể tính ra các số nhỏ bằng phép trừ.
site-anonymity-derived = Phần trăm, độ dài các thanh và các câu chỉ được làm từ những con số đã nêu. Con số được giấu không có ở bất cứ đâu trong các trang này, cũng không có trong các tệp.
site-anonymity-sensitive = Câu trả lời cho các câu hỏi này không bao giờ được kết hợp với nhau: { $questions }.
site-anonymity-rules = Một số câu trả lời cho các câu hỏi này không theo quy tắc của bảng hỏi và được giữ nguyên: { $questions }. Các con số được bảo vệ mà không giả định rằng những quy tắc đó được tuân theo.
site-risk = Nghiên cứu này được công bố theo các quy tắc lỏng hơn mức bảo vệ mà nó cần. Lý do được nêu:
site-hidden = Những gì được giấu
site-hidden-none = Theo các quy tắc này, không cần giấu gì cả.
site-hidden-some = Theo các quy tắc này, một số con số được giấu. Chúng được đánh dấu [c] trong các hình sau:
site-hidden-count = { $count } số

## Results
site-results-none = Chưa có câu trả lời. Kết quả sẽ ở đây.
site-contents = Mục lục
site-key-findings = Kết quả chính
site-by-question = Từng câu hỏi
site-computed = Tính từ các câu trả lời
site-not-shown = Những gì không thể hiển thị
site-not-shown-intro = Trong các hình này, nhiều con số được ẩn để bảo vệ những người đã trả lời đến mức không thể nói gì.
site-figure-numbers = Hình và các con số
site-figure = Hình { $number }
site-numbers = Các con số trong bảng
site-csv = Tải về dạng CSV
site-cite = Trích dẫn để sao chép
site-take = Tải kết quả về
site-workbook = Mọi bảng trong một sổ tính (XLSX)
site-booklet = Tất cả các hình cùng bảng của chúng, để in đen trắng (PDF):
site-booklet-size = { $pages } trang, { $size } kB

## In people's own words
site-voices = Bằng lời của chính người trả lời
site-voices-about = Những đoạn trích từ điều mọi người đã nói, được chọn theo chủ đề và đọc trước, để không tên người hay địa điểm nào làm lộ một ai. Chỉ nói điều gì đó về người nói khi có ít nhất { $least } người cùng có điểm ấy.
site-voices-themes = Đây là những điều mọi người đã nói đến. Có quá ít người tham gia nên lời của họ không được in ra.
site-voices-roles = Những người được nêu bằng công việc của họ đã đồng ý.

## Data
site-data-intro = Các con số đằng sau mỗi hình, và ý nghĩa của mỗi biến. Tất cả đều được bảo vệ giống như các hình.
site-files = Các con số, theo từng hình
site-mark-c = được giấu để bảo vệ những người đã trả lời
site-mark-z = ở đây không có tỷ lệ phần trăm
site-mark-x = không tính: một số con số bị ẩn
site-codebook = Sổ mã
site-codebook-intro = Mỗi biến: tên, câu hỏi mà nó bắt nguồn, và các giá trị có thể có.
site-variable = Biến
site-question = Câu hỏi
site-values = Giá trị
site-kind-ordered = một câu trả lời, có thứ tự
site-kind-category = một câu trả lời
site-kind-tick = có đánh dấu hay không
site-kind-rank = vị trí trong thứ tự
site-kind-integer = số nguyên
site-kind-decimal = số
site-kind-year = năm
site-kind-month = tháng
site-kind-date = ngày
site-kind-text = văn bản

## Reports, their sources, statistics of others, and the search
site-first-wave = Câu trả lời của lần khảo sát đầu, { $wave }, trừ khi hình ghi khác
site-edition = Ấn bản { $number }
site-edition-changed = Từ ấn bản trước, những hình này đã thay đổi:
site-edition-same = Trên trang này không có gì thay đổi từ ấn bản trước.
site-glossary = Bảng thuật ngữ
site-points = { $count ->
   *[other] { $number } điểm phần trăm
}
site-references = Tài liệu tham khảo
site-report-pdf = Báo cáo để in (PDF)
site-report-short = Tóm tắt báo cáo
site-report-whole = Toàn bộ báo cáo
site-other-language = Trang này bằng ngôn ngữ khác: { $language }.
site-search = Tìm kiếm
site-search-found = Tìm thấy: #
site-search-nothing = Không tìm thấy gì. Hãy thử ít từ hơn hoặc một phần của từ.
site-search-words = Từ cần tìm
site-series-apart = Chênh lệch lớn nhất: { $row }. { $one }: { $first }; { $other }: { $second }.
site-series-change = { $name }: { $first } năm { $from }, { $last } năm { $to }.
site-series-most = { $name }: cao nhất ở “{ $row }”, { $value }.
site-series-once = { $name }: { $value } năm { $at }.
site-source = Nguồn:
site-statistics = Số liệu thống kê
site-statistics-intro = Các số liệu đã công bố ở nơi khác, mỗi số kèm nguồn. Ở đây giữ nguyên như ở đó.
site-table = Bảng { $number }
