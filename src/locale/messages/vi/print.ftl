# Translated for this project by a language model; no speaker of Vietnamese has reviewed it yet.

# Every sheet
print-page = Trang { $page } trên { $pages }
print-version = phiên bản { $version }
print-variant-standard = thông thường
print-variant-large = chữ lớn
print-variant-bilingual = hai ngôn ngữ
print-variant-pictorial = có hình
print-variant-guide = hướng dẫn phỏng vấn
print-continued = tiếp theo

# First page
print-asker = Người hỏi: { $publisher }.
print-contact = Quý vị có thắc mắc về bản câu hỏi này? { $contact }
print-points-title = Trước khi bắt đầu
print-voluntary = Quý vị tự quyết định có tham gia hay không. Quý vị có thể bỏ qua bất kỳ câu hỏi nào và dừng lại bất cứ lúc nào.
print-anonymous = Đừng viết tên của quý vị. Sẽ không ai biết câu trả lời nào là của quý vị.
print-hand-in = Khi làm xong, hãy gấp các tờ giấy lại và bỏ vào hộp, hoặc đưa cho người đã phát giấy cho quý vị.
print-how-title = Cách trả lời
print-how-circle = Hình tròn: đánh dấu X vào một ô.
print-how-square = Hình vuông: đánh dấu X vào tất cả các ô phù hợp, hoặc vào đúng số ô mà câu hỏi yêu cầu.
print-how-mistake = Đánh dấu nhầm? Hãy tô kín ô đó và đánh dấu X vào ô đúng.
print-example = Ví dụ
print-example-one = Táo
print-example-two = Lê
print-example-three = Mận
print-guide-title = Dành cho người phỏng vấn
print-guide-voluntary = Trước hết hãy nói rằng tham gia là tự nguyện, có thể bỏ qua bất kỳ câu hỏi nào, và có thể dừng lại bất cứ lúc nào.
print-guide-anonymous = Đừng ghi tên hay bất cứ điều gì khác cho thấy ai đang trả lời.
print-guide-hand-in = Sau cuộc phỏng vấn, hãy cất ngay các tờ giấy ở nơi không ai khác đọc được, và nộp như đã thỏa thuận.
print-guide-how = Hãy đọc to từng câu hỏi đúng như đã viết. Đọc cả các ý để chọn, trừ khi người được hỏi tự trả lời. Đừng gợi ý câu trả lời.
print-end = Đó là câu hỏi cuối cùng. Xin cảm ơn.
print-end-guide = Đó là câu hỏi cuối cùng. Hãy cảm ơn người trả lời.

# How to answer a question
print-one = Đánh dấu X vào một ô tròn.
print-one-each = Đánh dấu X vào một ô tròn ở mỗi dòng.
print-any = Đánh dấu X vào tất cả các ô vuông phù hợp.
print-exactly = Đánh dấu X vào { $count } ô vuông.
print-at-most = Đánh dấu X vào nhiều nhất { $count } ô vuông.
print-at-least = Đánh dấu X vào { $count } ô vuông trở lên.
print-between = Đánh dấu X vào từ { $least } đến { $most } ô vuông.
print-number = Hãy viết một số.
print-number-between = Hãy viết một số từ { $from } đến { $to }.
print-date = Hãy viết chữ số vào các ô. Phần nào không biết thì để trống.
print-text = Hãy viết trên các dòng kẻ.
print-rank = Viết số 1 bên cạnh điều đứng đầu đối với quý vị, số 2 bên cạnh điều tiếp theo, và cứ thế tiếp tục.
print-alone = khi đó không đánh dấu ô khác
print-day = Ngày
print-month = Tháng
print-year = Năm
print-notes = Ghi chú
print-range-labels = { $number } = { $label }

# A group asked several times
print-round = { $label } { $round }
print-round-bare = Số { $round }
print-rounds-more = Ở đây có chỗ cho { $rounds } mục. Nếu cần thêm (nhiều nhất { $most }), hãy xin thêm một bản câu hỏi này.

# Who goes where
print-go-to = đến câu { $number }
print-go-to-end = đến phần cuối
print-only-if = { $reader ->
    [guide] Chỉ hỏi câu này nếu { $rule }.
   *[self] Chỉ trả lời nếu { $rule }.
}
print-only-if-section = { $reader ->
    [guide] Chỉ hỏi các câu trong phần này nếu { $rule }.
   *[self] Phần này chỉ dành cho quý vị nếu { $rule }.
}
print-only-if-unsaid = Không phải ai cũng cần trả lời câu này. Nếu không phù hợp với quý vị, xin cứ tiếp tục.
print-quote = “{ $text }”
print-question = câu hỏi { $number }
print-question-item = câu hỏi { $number } ({ $item })
print-all-of = { $first } và { $second }
print-any-of = { $first } hoặc { $second }
print-answers-or = { $first } hoặc { $second }
print-if-answer = { $reader ->
    [guide] câu trả lời cho { $question } là { $answers }
   *[self] quý vị trả lời { $answers } cho { $question }
}
print-if-other-answer = { $reader ->
    [guide] câu trả lời cho { $question } là điều khác chứ không phải { $answers }
   *[self] quý vị trả lời điều khác chứ không phải { $answers } cho { $question }
}
print-if-ticked = { $reader ->
    [guide] có dấu X ở { $answers } trong { $question }
   *[self] quý vị đã đánh dấu X vào { $answers } trong { $question }
}
print-if-not-ticked = { $reader ->
    [guide] không có dấu X ở { $answers } trong { $question }
   *[self] quý vị không đánh dấu X vào { $answers } trong { $question }
}
print-if-number = câu trả lời cho { $question } là { $number }
print-if-not-number = câu trả lời cho { $question } không phải là { $number }
print-if-less = câu trả lời cho { $question } nhỏ hơn { $number }
print-if-at-most = câu trả lời cho { $question } là { $number } trở xuống
print-if-more = câu trả lời cho { $question } lớn hơn { $number }
print-if-at-least = câu trả lời cho { $question } là { $number } trở lên
print-if-count = số dấu X trong { $question } là đúng { $number }
print-if-count-not = số dấu X trong { $question } không phải là { $number }
print-if-count-less = số dấu X trong { $question } ít hơn { $number }
print-if-count-at-most = số dấu X trong { $question } là { $number } trở xuống
print-if-count-more = số dấu X trong { $question } nhiều hơn { $number }
print-if-count-at-least = số dấu X trong { $question } là { $number } trở lên
print-if-replied = { $reader ->
    [guide] { $question } đã được trả lời
   *[self] quý vị đã trả lời { $question }
}
print-if-not-replied = { $reader ->
    [guide] { $question } không được trả lời
   *[self] quý vị không trả lời { $question }
}
