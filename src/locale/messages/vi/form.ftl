# Translated for this project by a language model; no speaker of Vietnamese has reviewed it yet.
# Texts marked "in the page" are filled in by the page's script: no plural forms in them.

# Before the first question
form-language = Ngôn ngữ
form-skip = Đến phần câu hỏi
form-exit = Rời khỏi trang này
form-before = Trước khi bắt đầu
form-minutes = Mất khoảng { $minutes } phút.
form-by = Xin nộp chậm nhất vào { $date }.
form-untranslated = Các câu hỏi chưa được dịch sang tiếng Việt.
form-before-choice = Quý vị là người quyết định. Quý vị có thể bỏ qua bất kỳ câu hỏi nào và dừng lại bất cứ lúc nào.
form-before-sealed = Câu trả lời của quý vị nằm lại trên trang này cho đến khi quý vị làm xong. Sau đó chúng được khóa vào một tệp mà chỉ những người thực hiện nghiên cứu này mới mở được.
form-before-plain = Câu trả lời của quý vị nằm lại trên trang này cho đến khi quý vị làm xong. Sau đó chúng được lưu vào một tệp. Tệp này không được khóa: bất kỳ ai có được tệp đều có thể đọc.
form-before-device = Bản thân trang này không giữ lại gì và không gửi gì đi. Nhưng người khác có thể thấy lần truy cập của quý vị trong lịch sử trình duyệt, và thấy tệp đã lưu trong mục tải xuống, cho đến khi quý vị xóa đi.
form-before-exit = Để rời đi ngay, hãy nhấn “{ $button }” hoặc nhấn phím Shift ba lần. Những gì quý vị đã trả lời sẽ bị xóa.
form-before-leave = Để dừng lại, hãy đóng trang. Khi đó những gì quý vị đã trả lời sẽ mất.
form-no-script = Ở đây tập lệnh (script) đang bị tắt, nên trang này không thể lưu câu trả lời của quý vị. Quý vị có thể đọc tất cả các câu hỏi dưới đây, hoặc in ra và trả lời trên giấy.
form-no-crypto = Không thể khóa câu trả lời của quý vị ở đây, vì trang này không được tải qua kết nối được bảo vệ. Xin hãy lưu trang và mở từ thiết bị của chính quý vị, hoặc in ra và trả lời trên giấy.
form-keys = Dành cho ai muốn kiểm tra: các khóa
form-keys-how = Câu trả lời được khóa bằng các khóa này. Hãy so sánh với các khóa mà nghiên cứu đã đưa cho quý vị. Nếu khóa khác thì đừng trả lời ở đây.
form-about = Về nghiên cứu này
form-notice = Về dữ liệu của quý vị
form-notice-controller = Người chịu trách nhiệm về dữ liệu
form-notice-basis = Cơ sở pháp lý
form-notice-contact = Câu hỏi và khiếu nại
form-notice-kept = Lưu giữ đến
form-section = Phần { $number }

# Answering
form-or = hoặc
form-clear = Xóa câu trả lời này
form-choose-any = Chọn tất cả những ý phù hợp.
form-choose-exactly = Chọn { $count } ý.
form-choose-at-least = Chọn { $least } ý trở lên.
form-choose-at-most = Chọn nhiều nhất { $most } ý.
form-choose-between = Chọn từ { $least } đến { $most } ý.
form-missing-refused = Tôi không muốn trả lời
form-missing-dont-know = Không biết
form-missing-not-applicable = Không liên quan đến tôi
form-error-whole-between = Hãy viết một số nguyên từ { $from } đến { $to }.
form-error-from = Hãy viết { $from } hoặc số lớn hơn.
form-error-to = Hãy viết { $to } hoặc số nhỏ hơn.
form-other-which = (xin ghi rõ)
form-no-names = Xin đừng viết tên hay bất cứ điều gì khác cho thấy ai đó là ai.
form-date-day = Ngày
form-date-month = Tháng (số)
form-date-year = Năm
form-rank-how = Hãy xếp theo thứ tự, điều quan trọng nhất đứng đầu.
form-round-more = Thêm một mục nữa
form-round-less = Bỏ
form-round-paper = Có nhiều hơn một không? Với mỗi mục, hãy trả lời các câu hỏi này trên một tờ giấy mới.

# In the page: answering
form-chosen = Đã chọn { $chosen }
form-chosen-of = Đã chọn { $chosen } trên { $most }
form-solo = Đã chọn “{ $choice }”. Các lựa chọn khác của quý vị đã được bỏ.
form-rank-pick = Chọn làm mục tiếp theo
form-rank-place = Thứ { $place } trên { $places }
form-rank-up = Chuyển lên
form-rank-down = Chuyển xuống
form-rank-out = Bỏ ra
form-round = Số { $round }
form-listen = Nghe
form-listen-stop = Dừng

# In the page: moving on
form-start = Bắt đầu
form-next = Tiếp
form-back = Quay lại
form-save = Lưu câu trả lời của tôi
form-part = Phần { $part } trên { $parts }
form-review-none = Không trả lời
form-review-change = Sửa
form-review-return = Về tất cả câu trả lời

# In the page: something to put right
form-errors = Xin xem lại những câu trả lời này
form-error-prefix = Lỗi:
form-error-exactly = Quý vị đã chọn { $chosen }. Hãy chọn { $count }.
form-error-at-least = Quý vị đã chọn { $chosen }. Hãy chọn { $least } trở lên.
form-error-at-most = Quý vị đã chọn { $chosen }. Hãy chọn nhiều nhất { $most }.
form-error-or-none = Hoặc để trống tất cả và đi tiếp.
form-error-constraint = Câu trả lời này không phù hợp với câu hỏi. Hãy sửa lại hoặc để trống.
form-error-whole = Hãy viết một số nguyên bằng chữ số, ví dụ 3.
form-error-number = Hãy viết một số bằng chữ số, ví dụ 2,5.
form-error-date = Không có ngày này. Hãy viết bằng số, ví dụ { $example }. Phần nào không biết thì có thể để trống.
form-error-rank = Hãy viết các số từ 1 trở lên, mỗi số một lần.
form-error-twice = Không giống với lần nhập đầu tiên. Hãy xem lại tờ giấy và nhập lại.
form-soft = Quý vị có muốn trả lời câu này không? Nếu không, cứ tiếp tục.

# Handing in
form-review = Xem lại câu trả lời
form-review-how = Chưa có gì được lưu. Quý vị có thể sửa bất kỳ câu trả lời nào; những câu đã bỏ qua có thể để trống.
form-finish = Hoàn tất
form-finish-sealed = Khi quý vị nhấn nút, câu trả lời của quý vị được khóa và lưu thành một tệp trên thiết bị này. Hãy nộp tệp như đã được hướng dẫn.
form-finish-plain = Khi quý vị nhấn nút, câu trả lời của quý vị được lưu thành một tệp trên thiết bị này. Hãy nộp tệp như đã được hướng dẫn. Xin nhớ rằng bất kỳ ai mở tệp đều có thể đọc.
form-finish-paper = Để nộp bằng giấy: hãy in trang này, điền bằng bút mực và đưa cho người đã hỏi quý vị, hoặc để ở nơi đã được hướng dẫn.
form-thanks = Xin cảm ơn
form-thanks-file = Đã lưu thành { $file }
form-thanks-next = Hãy nộp tệp như đã được hướng dẫn, rồi xóa tệp khỏi thiết bị này. Bản câu hỏi lại trống như ban đầu.
form-save-again = Lưu lại tệp lần nữa
form-thanks-share = Chia sẻ tệp
form-close = Đóng
form-failed = Không lưu được câu trả lời. Không mất gì cả: hãy thử lại.

# Interviewers
form-interviewer = Dành cho người phỏng vấn, và để nhập bản câu hỏi trên giấy
form-interviewer-sealed = Hỏi nhiều người, lần lượt từng người, trên thiết bị này. Mỗi bản trả lời được khóa ngay khi làm xong; không ai mở được ở đây, kể cả quý vị. Cuối cùng quý vị lưu tất cả vào một tệp.
form-interviewer-plain = Hỏi nhiều người, lần lượt từng người, trên thiết bị này. Khảo sát này không có khóa, nên các bản trả lời vẫn đọc được cho đến khi được lưu, và cả trong tệp nữa.
form-interviewer-start = Phỏng vấn nhiều người
form-interviewer-done = Đã xong và chưa lưu: { $count }
form-interviewer-save = Lưu tất cả vào một tệp
form-interviewer-end = Ngừng phỏng vấn
form-entry-end = Ngừng nhập
form-interviewer-lose = Đã xong và chưa lưu: { $count }. Thoát mà không lưu?
form-entry = Nhập các bản câu hỏi đã điền trên giấy. Cả bản câu hỏi nằm trên một trang: phím Tab và các phím mũi tên để di chuyển, phím cách để chọn, Ctrl và Enter để hoàn tất một bản.
form-entry-twice = Nhập mỗi bản hai lần rồi so sánh
form-entry-start = Nhập các bản câu hỏi trên giấy
form-entry-done = Hoàn tất bản này
form-interviewer-twice = Bây giờ hãy nhập lại chính bản đó một lần nữa.

# Leaving at once
form-exit-title = Trang mới
