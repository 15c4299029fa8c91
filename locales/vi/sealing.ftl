# Danh bạ cán bộ, khoá gốc, khoá ký gửi: buổi lễ tạo khoá, ký danh bạ, mở lại vụ việc khi mọi cán bộ đều mất khoá.

command-directory-request = Ghi ra tệp yêu cầu ký: danh bạ hiện hành và các khoá cán bộ đang chờ.
command-directory-take = Nhận danh bạ đã được khoá gốc ký.
command-keys-ceremony = (Máy không nối mạng) Tạo khoá gốc và khoá ký gửi, hoặc ký danh bạ.
command-keys-export = Ghi ra tệp những gì khoá ký gửi mở được, để mang sang máy không nối mạng.
command-keys-import = Nhận lại các vụ việc đã được niêm phong cho một cán bộ.
command-keys-recover = (Máy không nối mạng) Hai người giữ mảnh mở khoá ký gửi và niêm phong lại cho một cán bộ.

# $reason; $key: dấu nhận của khoá.
error-directory-refused = { $reason ->
    [absent] Chưa có danh bạ nào được ký, hoặc DIRECTORY_ROOT chưa được đặt.
    [before-refused] Danh bạ kèm trong yêu cầu không do khoá gốc này ký. Không ký gì cả: có thể máy chủ đã bị người khác vào, hoặc đây là tệp khoá gốc của nơi khác.
    [broken] Tệp danh bạ không đọc được. Hãy chép lại từ máy đã ký.
    [key-refused] Khoá { $key } không khớp với dấu nhận của nó. Không ký gì cả: yêu cầu đã bị sửa.
    [no-request] Tệp này không phải yêu cầu ký danh bạ. Tạo bằng: npm run admin -- directory request TỆP
    [no-root] DIRECTORY_ROOT chưa được đặt trong tệp .env. Dòng đó in trên trang của người giữ khoá gốc.
    [old] Danh bạ này không mới hơn danh bạ đang dùng. Hãy ký lại từ một yêu cầu mới.
    [unsigned] Chữ ký không phải của khoá gốc trong DIRECTORY_ROOT. Danh bạ không được nhận.
   *[other] Danh bạ không dùng được.
}
error-root-refused = { $reason ->
    [mistyped] Mật khẩu: nhóm số { $group } ("{ $given }") gõ sai. So lại đúng nhóm đó với trang giấy.
    [not-a-root] Tệp này không phải tệp khoá gốc.
    [wrong-passphrase] Mật khẩu không mở được tệp khoá gốc này. Kiểm tra xem trang giấy và tệp có cùng một buổi lễ không.
   *[other] Không mở được khoá gốc.
}
# $share: mảnh thứ mấy đã đưa; $group: nhóm thứ mấy trên mảnh đó.
error-escrow-refused = { $reason ->
    [mistyped] Mảnh thứ { $share }: nhóm số { $group } ("{ $given }") gõ sai. So lại đúng nhóm đó với trang giấy.
    [wrong-length] Mảnh thứ { $share } có { $given } nhóm, cần đủ { $needed } nhóm.
    [unsound] Mảnh thứ { $share } gõ sai ở nhiều chữ. Hãy gõ lại cả mảnh.
    [other-escrow] Mảnh thứ { $share } là của một khoá ký gửi khác, không phải khoá mà các vụ việc này dùng.
    [same-share] Hai mảnh đã gõ là một. Cần mảnh của hai người khác nhau.
    [too-few] Cần hai mảnh, của hai người khác nhau.
    [no-case-file] "{ $given }" không phải tệp do lệnh keys export ghi ra.
    [no-grants] "{ $given }" không phải tệp do lệnh keys recover ghi ra.
    [no-officer] Không có cán bộ nào đang làm việc với khoá "{ $given }". { $allowed }
   *[other] Hai mảnh không mở được khoá ký gửi.
}

directory-column-key = Dấu nhận
directory-column-name = Cán bộ
directory-column-state = Tình trạng
directory-state-active = đang dùng
directory-state-ended = đã thôi
directory-state-compromised = bị lộ
directory-version = Danh bạ số { $version }, { $count } khoá:
directory-requested = Đã ghi { $file }: { $count } khoá đang chờ ký. Đọc to từng dấu nhận cho chính cán bộ đó đối chiếu trước khi ký.
directory-taken = Đã nhận danh bạ số { $version }: { $active } khoá đang dùng. Đã thu hồi { $withdrawn } quyền mở vụ việc.

keys-directory-good = Danh bạ số { $version } được khoá gốc ký: { $active } khoá đang dùng, { $former } khoá đã thôi hoặc bị lộ, { $waiting } khoá chờ ký.
keys-directory-absent = Chưa có danh bạ nào được ký; { $waiting } khoá chờ ký.
keys-directory-no-root = DIRECTORY_ROOT chưa được đặt: chưa nhận tin báo mới. Bắt đầu bằng: npm run admin -- keys ceremony --into THƯ-MỤC
keys-directory-broken = DANH BẠ HỎNG.
keys-directory-unsigned = DANH BẠ KHÔNG CÓ CHỮ KÝ CỦA KHOÁ GỐC.
keys-directory-old = DANH BẠ CŨ HƠN BẢN ĐÃ DÙNG.
keys-escrow-yes = Khoá ký gửi: có, dấu nhận { $key }.
keys-escrow-no = Khoá ký gửi: chưa có.
keys-renew-keys = { $count } tin cần khoá mới vì có người đã rời danh bạ: cán bộ bấm "Làm mới khoá" trên trang Tin báo.
keys-renew-escrow = { $count } tin còn niêm phong cho khoá ký gửi cũ: cán bộ bấm "Làm mới khoá" trên trang Tin báo. Đến khi còn 0 mới được huỷ các mảnh cũ.

doctor-directory-absent = Chưa có danh bạ cán bộ được ký: chưa nhận tin báo mới. Xem: npm run admin -- keys status
doctor-directory-few = Danh bạ chỉ có { $active } khoá đang dùng, cần ít nhất hai: chưa nhận tin báo mới.
doctor-directory-no-escrow = Danh bạ không có khoá ký gửi: chưa nhận tin báo mới. Ký lại bằng tệp khoá gốc của buổi lễ.
doctor-directory-not-kept = Không ghi được danh bạ mới nhất vào { $folder }: nếu ai thay cơ sở dữ liệu bằng bản cũ thì chương trình khởi động lại sẽ không nhận ra. Kiểm tra quyền ghi của thư mục.
doctor-directory-old = Danh bạ trong cơ sở dữ liệu cũ hơn bản số { $version } đã từng dùng: có thể ai đó đã thay cơ sở dữ liệu bằng một bản cũ. Chưa nhận tin báo mới. Nếu chính anh chị vừa khôi phục bản sao lưu, nhận lại danh bạ: npm run admin -- directory take { $file }
doctor-directory-refused = Danh bạ cán bộ không dùng được ({ $what }): không tin nào được niêm phong theo nó. Nhận lại bản do khoá gốc ký: npm run admin -- directory take TỆP
doctor-directory-well = Danh bạ cán bộ có chữ ký, { $active } khoá đang dùng, có khoá ký gửi.

ceremony-ask-passphrase = Mật khẩu của khoá gốc (trên trang giấy của người giữ khoá gốc):
ceremony-made = Đã tạo và thử lại khoá gốc và khoá ký gửi. Trong { $folder } có { $root } (khoá gốc) và { $pages } (các trang để in).
ceremony-made-next = Dòng trên đây được chép vào tệp .env của máy chủ; nó không bí mật. Mở trang HTML, in ra và làm lần lượt theo danh mục việc.
ceremony-escrow-made = Đã tạo và thử lại khoá ký gửi mới; khoá gốc giữ nguyên, trong tệp mới với mật khẩu mới. Trong { $folder } có { $root } và { $pages } (các trang để in).
ceremony-escrow-next = DIRECTORY_ROOT không đổi. Mở trang HTML, in ra và làm lần lượt theo danh mục việc; nhớ ký một danh bạ mới bằng tệp mới.
ceremony-would-sign = Chưa ký gì. Đọc to từng dấu nhận cho chính cán bộ đó; khớp hết thì chạy lại với --out TỆP. Khoá không khớp: thêm --leave-out DẤU-NHẬN.
ceremony-signed = Đã ký vào { $file }. Mang tệp này về máy chủ: trang Danh bạ, hoặc npm run admin -- directory take TỆP

recovery-ask-share = Mảnh thứ { $number } (gõ từng nhóm như trên giấy):
recovery-exported = Đã ghi { $file }: { $count } vụ việc niêm phong cho khoá ký gửi. Tệp này tự nó không mở được gì.
recovery-done = Đã niêm phong lại { $count } vụ việc cho { $name } vào { $file }. { $unopened ->
    [0] Mọi vụ việc trong tệp đều mở được.
   *[other] { $unopened } vụ việc không mở được bằng khoá ký gửi này.
} Hãy tắt máy này để xoá bộ nhớ.
recovery-imported = Đã nhận: { $name } mở được thêm { $added } vụ việc. Vụ việc mà người này không được xem vẫn đóng.

# Các trang in. Giữ đúng số thứ tự: danh mục được dùng làm biên bản.
ceremony-title = Buổi lễ tạo khoá: danh mục việc và biên bản
ceremony-intro = Tin báo của trẻ em được niêm phong cho từng cán bộ có tên trong danh bạ. Khoá gốc ký danh bạ đó; khoá ký gửi mở lại vụ việc khi mọi cán bộ đều mất khoá, và chỉ khi hai trong ba người giữ mảnh có mặt. Làm trên một máy tính không nối mạng. Đánh dấu từng việc khi xong.
ceremony-escrow-title = Thay khoá ký gửi: danh mục việc và biên bản
ceremony-escrow-intro = Làm khi một mảnh bị mất, bị lộ, hoặc một người giữ mảnh thôi việc. Khoá gốc giữ nguyên; ba mảnh mới thay cả ba mảnh cũ. Làm trên một máy tính không nối mạng. Tích từng ô khi đã xong, ký ở cuối, lưu cùng biên bản lần trước.
ceremony-escrow-step-1 = Có mặt: người giữ khoá gốc và ba người giữ mảnh (người mới thay cho người đã thôi). Không ai giữ hai vai.
ceremony-escrow-step-2 = Máy tính đã rút dây mạng, tắt Wi-Fi và Bluetooth; máy in nối bằng dây, không lưu bản in; điện thoại để ngoài phòng.
ceremony-escrow-step-3 = In các trang này, mỗi trang một tờ, một mặt, một bản; mỗi người cầm trang của mình, không đọc to, không chép lại.
ceremony-escrow-step-4 = Chép tệp { $file } mới vào hai thẻ nhớ USB; mở thử từng thẻ. Cất như tệp cũ.
ceremony-escrow-step-5 = Mỗi người giữ mảnh cho trang mới vào phong bì, dán kín, ký ngang mép. Giữ phong bì cũ đến bước 9.
ceremony-escrow-step-6 = Ký một danh bạ mới bằng tệp { $file } mới, kể cả khi không có khoá nào chờ; nhận danh bạ đó ở máy chủ. Từ lúc đó tin mới được niêm phong cho khoá ký gửi mới.
ceremony-escrow-step-7 = Trên trang Tin báo, từng cán bộ bấm "Làm mới khoá" cho đến khi không còn tin nào. Xem còn bao nhiêu: npm run admin -- keys status
ceremony-escrow-step-8 = Tin mà không ai còn mở được: mở bằng hai mảnh CŨ trước khi huỷ chúng (keys export, keys recover, keys import), rồi làm lại bước 7.
ceremony-escrow-step-9 = Khi keys status báo không còn tin nào của khoá ký gửi cũ: huỷ ba phong bì cũ trước mặt nhau.
ceremony-escrow-step-10 = Huỷ các thẻ nhớ và trang mật khẩu cũ của khoá gốc: tệp cũ vẫn ký được danh bạ với khoá ký gửi cũ.
ceremony-escrow-step-11 = Xoá thư mục của buổi lễ khỏi máy tính; xoá hàng chờ của máy in; tắt hẳn máy. Ghi vào biên bản nơi cất và ngày kiểm tra lại.
ceremony-day = Ngày: { $day }
ceremony-signature = (ký, ghi rõ họ tên)
ceremony-root-holder = Người giữ khoá gốc
ceremony-custodian-1 = Người giữ mảnh 1
ceremony-custodian-2 = Người giữ mảnh 2
ceremony-custodian-3 = Người giữ mảnh 3
ceremony-step-1 = Có mặt: người giữ khoá gốc và ba người giữ mảnh, thuộc ba đơn vị khác nhau. Không ai giữ hai vai.
ceremony-step-2 = Máy tính đã rút dây mạng, tắt Wi-Fi và Bluetooth; máy in nối bằng dây, không lưu bản in.
ceremony-step-3 = Điện thoại và máy ảnh để ngoài phòng.
ceremony-step-4 = In các trang này, mỗi trang một tờ, một mặt. Chỉ in một bản.
ceremony-step-5 = Mỗi người cầm trang của mình, xem đủ các nhóm chữ, không đọc to, không chép lại.
ceremony-step-6 = Chép tệp { $file } vào hai thẻ nhớ USB; mở thử từng thẻ.
ceremony-step-7 = Người giữ khoá gốc cất một thẻ nhớ trong két; thẻ thứ hai và trang mật khẩu cất ở hai nơi khác nhau.
ceremony-step-8 = Mỗi người giữ mảnh cho trang của mình vào phong bì, dán kín, ký ngang mép, cất ở đơn vị mình.
ceremony-step-9 = Mang tệp DIRECTORY_ROOT.txt sang máy chủ bằng một thẻ nhớ khác, chép dòng đó vào tệp .env; hai người đối chiếu với trang của người giữ khoá gốc.
ceremony-step-10 = Xoá thư mục của buổi lễ khỏi máy tính; xoá hàng chờ của máy in; tắt hẳn máy.
ceremony-step-11 = Ký danh bạ đầu tiên: ít nhất hai cán bộ, từng dấu nhận được đọc to và khớp với màn hình của chính cán bộ đó.
ceremony-step-12 = Ghi vào biên bản nơi cất từng phong bì, thẻ nhớ và ngày kiểm tra lại (mỗi năm một lần).
ceremony-root-title = Trang của người giữ khoá gốc
ceremony-root-what = Mật khẩu dưới đây mở tệp { $file } trên thẻ nhớ. Có cả hai thì ký được danh bạ cán bộ; thiếu một thì không.
ceremony-passphrase = Mật khẩu
ceremony-typing = Mỗi nhóm năm chữ, chữ cuối để dò lỗi: gõ sai nhóm nào, máy báo đúng số nhóm đó. Không có chữ I, L, O, U; số 0 và số 1 là số.
ceremony-root-public = Dòng này không bí mật. Chép vào tệp .env của máy chủ sau DIRECTORY_ROOT=
ceremony-rules = Cần nhớ
ceremony-root-rule-1 = Chỉ ký khi đã đọc to dấu nhận của từng khoá và chính cán bộ đó xác nhận.
ceremony-root-rule-2 = Cán bộ thôi việc: ký danh bạ mới với --ended. Khoá bị lộ hoặc mất máy: ký ngay với --compromised.
ceremony-root-rule-3 = Mất thẻ nhớ hoặc lộ mật khẩu: báo ngay, làm lại buổi lễ và thay DIRECTORY_ROOT.
ceremony-share-title = Mảnh { $number } của khoá ký gửi
ceremony-share-what = Đây là một trong ba mảnh. Hai mảnh bất kỳ mở lại được mọi vụ việc; một mảnh không mở được gì.
ceremony-share = Mảnh
ceremony-share-rule-1 = Không chụp ảnh, không chép tay, không gõ vào máy có nối mạng.
ceremony-share-rule-2 = Chỉ mở phong bì khi có quyết định bằng văn bản và có người giữ mảnh thứ hai cùng mặt.
ceremony-share-rule-3 = Thôi giữ chức vụ: bàn giao phong bì còn nguyên niêm phong, có biên bản.
ceremony-share-rule-4 = Phong bì rách hoặc mất: báo ngay cho người giữ khoá gốc để làm lại buổi lễ.
