### Lỗi và lời khuyên cho người soạn phiếu hỏi. Mỗi câu nói: ở đâu, đã viết gì, được viết gì.

## Chỗ trong tài liệu: dùng chung cho mọi câu bên dưới.

survey-item =
    { $itemKind ->
        [unnamed] Mục thứ { $itemNth }
        [note] Lời nhắn { $item }
        [lesson] Bài học «{ $item }»
       *[question] Câu { $item }
    }
survey-field =
    { $field ->
        [none] { "" }
       *[other] , chỗ «{ $field }»
    }
survey-place =
    { $part ->
        [choice] { survey-item }, lựa chọn thứ { $nth }{ survey-field }
        [card] { survey-item }, thẻ thứ { $nth }{ survey-field }
        [item] { survey-item }{ survey-field }
       *[survey] Phiếu hỏi{ survey-field }
    } (dòng { $line })
survey-meant =
    { $isNear ->
        [yes] { " " }Có phải là «{ $nearest }»?
       *[no] { "" }
    }
# Loại giá trị mà một chỗ cần
survey-expected =
    { $expected ->
        [string] chữ đặt trong dấu ngoặc kép " "
        [int] một số nguyên
        [number] một số
        [array] một danh sách đặt trong [ ]
        [object] một nhóm đặt trong { "{ }" }
        [true] true
       *[other] một trong: { $expected }
    }

## Tài liệu không đọc được

survey-problem-json =
    Dòng { $line }, cột { $column }: { $given ->
        [none] tài liệu hết giữa chừng.
       *[other] gặp «{ $given }» không đúng chỗ.
    } { $expected ->
        [value] Ở đây cần một giá trị: chữ trong dấu ngoặc kép thẳng " ", số, true, danh sách [ ] hoặc nhóm { "{ }" }. Không dùng ngoặc kép cong “ ”, không ghi chú thích.
        [name] Ở đây cần tên một mục, đặt trong dấu ngoặc kép thẳng " ".
        [colon] Sau tên mục cần dấu hai chấm (:).
        [comma-or-brace] Ở đây cần dấu phẩy trước mục tiếp theo, hoặc dấu { "}" } để kết thúc nhóm.
        [comma-or-bracket] Ở đây cần dấu phẩy trước giá trị tiếp theo, hoặc dấu ] để kết thúc danh sách.
        [closed-string] Chữ bắt đầu ở đây chưa có dấu ngoặc kép đóng trên cùng một dòng, hoặc có dấu \ hay ký tự ẩn bên trong.
        [no-comma] Hãy bỏ dấu phẩy đứng ngay trước đó: sau mục cuối cùng không có dấu phẩy.
        [less-depth] Các nhóm lồng vào nhau quá nhiều tầng.
       *[end] Tài liệu phải kết thúc ở đây: chỉ được có một nhóm { "{ }" } bao ngoài tất cả.
    }
survey-problem-too-long-document = Tài liệu dài { $given } ký tự; nhiều nhất là { $most }.
survey-problem-property-twice = { survey-place }: mục «{ $given }» được viết hai lần. Chỉ được viết một lần.

## Cấu trúc

survey-problem-missing = { survey-place }: thiếu mục «{ $name }». Cần { survey-expected }.
survey-problem-kind = { survey-place }: đã viết «{ $given }», nhưng ở đây cần { survey-expected }.
survey-problem-too-big =
    { survey-place }: { $origin ->
        [string] dài { $given } ký tự; dài nhất là { $limit }.
        [array] có { $given } mục; nhiều nhất là { $limit }.
       *[number] đã viết { $given }; lớn nhất là { $limit }.
    }
survey-problem-too-small =
    { survey-place }: { $origin ->
        [string] đang để trống. Cần có chữ.
        [array] có { $given } mục; ít nhất là { $limit }.
       *[number] đã viết { $given }; nhỏ nhất là { $limit }.
    }
survey-problem-form =
    { survey-place }: «{ $given }» không dùng được. { $form ->
        [id] Mã câu chỉ gồm chữ cái không dấu, chữ số và dấu gạch nối, ví dụ N3 hoặc C10a.
       *[code] Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ safe-road.
    }
survey-problem-name = { survey-place }: không có mục nào tên là «{ $given }».{ survey-meant } Được dùng: { $allowed }.
survey-problem-value = { survey-place }: «{ $given }» không dùng được.{ survey-meant } Được dùng: { $allowed }.
survey-problem-condition = { survey-place }: điều kiện bỏ qua đã viết là «{ $given }». Cần «question» và đúng một trong ba mục: «isAnyOf» (danh sách mã), «isNoneOf» (danh sách mã), «isUnanswered» (true).
survey-problem-unfitting = { survey-place }: không dùng được «{ $given }».

## Tên trùng nhau

survey-problem-id-twice = { survey-place }: mã «{ $given }» đã dùng ở mục thứ { $other }. Mỗi mục cần một mã riêng, chữ hoa và chữ thường coi như nhau.
survey-problem-id-reserved = { survey-place }: chương trình giữ mã «{ $given }» cho việc khác. Hãy đặt mã khác, ví dụ N3.
survey-problem-code-twice = { survey-place }: mã «{ $given }» đã dùng ở lựa chọn thứ { $other }. Mỗi lựa chọn của một câu cần một mã riêng.
survey-problem-code-reserved = { survey-place }: chương trình giữ mã «{ $given }» cho việc khác. Hãy đặt mã khác.
survey-problem-label-twice = { survey-place }: lời «{ $given }» giống hệt lựa chọn thứ { $other }. Trẻ không phân biệt được hai lựa chọn.
survey-problem-emoji-twice = { survey-place }: hình { $given } đã dùng ở lựa chọn thứ { $other }. Mỗi lựa chọn của một câu cần một hình riêng.

## Điều kiện bỏ qua

survey-problem-skip-nowhere = { survey-place }: không có câu nào mang mã «{ $given }».{ survey-meant } Các câu đứng trước: { $allowed }.
survey-problem-skip-later = { survey-place }: «{ $given }» không đứng trước mục này, nên lúc đó trẻ chưa trả lời. Các câu đứng trước: { $allowed }.
survey-problem-skip-not-question = { survey-place }: «{ $given }» không phải là câu hỏi, nên không có câu trả lời để xét.
survey-problem-skip-short-text = { survey-place }: «{ $given }» là câu viết tự do. Không được bỏ qua hay hỏi thêm tùy theo trẻ có viết hay không, vì như thế sẽ lộ trẻ đã viết.
survey-problem-skip-without-choices = { survey-place }: câu «{ $given }» không có lựa chọn, nên không dùng được «{ $name }». Chỉ dùng được «isUnanswered».
survey-problem-skip-unknown-choice = { survey-place }: câu { $question } không có lựa chọn mang mã «{ $given }».{ survey-meant } Các mã của câu đó: { $allowed }.

## Bài học và câu đố

survey-problem-lesson-twice = { survey-place }: phiếu đã có một bài học ở trước. Một phiếu chỉ có một bài học.
survey-problem-lesson-untested = { survey-place }: sau bài học không có câu nào ghi «23-after» trong «feeds». Cần ít nhất một câu để biết trẻ hiểu bài.
survey-problem-feed-without-lesson = { survey-place }: đã ghi «{ $given }», nhưng phiếu không có bài học. Hãy thêm một mục «lesson» hoặc bỏ «{ $given }».
survey-problem-feed-before-lesson = { survey-place }: câu ghi «{ $given }» phải đứng trước bài học.
survey-problem-feed-after-lesson = { survey-place }: câu ghi «{ $given }» phải đứng sau bài học.
survey-problem-feed-without-quiz = { survey-place }: câu ghi «{ $given }» phải là câu chọn một («one») và có «quiz» ghi đáp án đúng.
survey-problem-quiz-right = { survey-place }: đáp án «{ $given }» không phải là mã của một lựa chọn trong câu.{ survey-meant } Được dùng: { $allowed }.
survey-problem-quiz-few = { survey-place }: câu đố có { $given } lựa chọn; cần ít nhất { $least } để trẻ khó đoán mò.
survey-problem-quiz-not-shuffled = { survey-place }: nên thêm «isShuffled»: true để đáp án đúng không luôn ở một chỗ.
survey-problem-pair-unknown = { survey-place }: không có câu nào mang mã «{ $given }».{ survey-meant } Các câu đố đứng trước bài học: { $allowed }.
survey-problem-pair-not-before = { survey-place }: cặp câu phải có câu «{ $given }» đứng trước bài học và câu này đứng sau bài học. Các câu đố đứng trước bài học: { $allowed }.
survey-problem-pair-without-quiz = { survey-place }: câu «{ $given }» không có «quiz», nên không so được trước và sau. Các câu đố đứng trước bài học: { $allowed }.

## Lựa chọn và hình

survey-problem-fixed-not-last = { survey-place }: lựa chọn có «isFixed» phải đứng cuối, sau mọi lựa chọn được trộn. Hãy chuyển xuống sau lựa chọn thứ { $other }.
survey-problem-number-limits = { survey-place }: số nhỏ nhất «lowest» là { $lowest }, lớn hơn số lớn nhất «highest» là { $highest }.
survey-problem-several-limits = { survey-place }: «atLeast» là { $atLeast }, lớn hơn «atMost» là { $atMost }. Không trẻ nào chọn được như vậy.
survey-problem-several-too-many = { survey-place }: cho chọn tới { $given }, nhưng chỉ có { $together } lựa chọn chọn chung được (không tính lựa chọn có «isAlone»).
survey-problem-choice-count = { survey-place }: có { $given } lựa chọn (không tính lựa chọn có «isAlone»); với nhóm { $band } tuổi nên có từ { $least } đến { $most }.
survey-problem-picture-unknown = { survey-place }: không có hình nào tên là «{ $given }».{ survey-meant } Được dùng: tên hình trong bộ Fluent Emoji Flat, ví dụ playground-slide.
survey-problem-choice-without-picture = { survey-place }: với trẻ 7–10 tuổi, mỗi lựa chọn nên có cả «picture» và «emoji».

## Lời

survey-problem-language-name = { survey-place }: «{ $given }» không phải là mã ngôn ngữ. Viết như vi, en, tay.
survey-problem-language-missing = { survey-place }: thiếu lời bằng «{ $language }». Lời nào cũng cần đủ các ngôn ngữ của tên phiếu: { $allowed }.
survey-problem-language-extra = { survey-place }: có lời bằng «{ $given }», nhưng tên phiếu không có ngôn ngữ này. Các ngôn ngữ của phiếu: { $allowed }.
survey-problem-blank = { survey-place }: chỉ có khoảng trắng. Cần có chữ.
survey-problem-hidden-sign = { survey-place }: có ký tự ẩn { $given }. Hãy xóa đi và gõ lại chỗ đó.
survey-problem-braces = { survey-place }: có «{ $given }». Không có gì điền vào chỗ này, trẻ sẽ thấy nguyên dấu ngoặc. Hãy viết thành lời.
survey-problem-emoji-in-text = { survey-place }: có hình trong lời. Nên để hình ở «picture» và «emoji», vì một số điện thoại không hiện hình trong lời.
survey-problem-long-sentence = { survey-place }: câu «{ $sentence }» dài { $given } tiếng; với nhóm { $band } tuổi nên nhiều nhất { $most }.

## Cả phiếu

survey-problem-no-opinion = { survey-place }: không có câu nào ghi «22-opinion» trong «feeds». Phiếu không hỏi ý kiến thì không được tính là đã lấy ý kiến trẻ em.
survey-problem-text-too-young = { survey-place }: phiếu cho trẻ 7–10 tuổi không được có câu viết tự do («short-text»).
survey-problem-too-large-answers = { survey-place }: câu trả lời dài nhất của một trẻ chiếm { $given } byte; phong bì chứa được { $most }. Hãy bớt câu viết tự do, rút ngắn «longest», bớt câu hoặc rút ngắn mã.
survey-problem-too-many-questions = { survey-place }: một trẻ có thể phải trả lời { $given } câu; với nhóm { $band } tuổi nên nhiều nhất { $most }.
