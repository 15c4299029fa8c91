/** Wanting to die or vanish, hurting oneself, and saying goodbye; one rule a line, written as `rule.ts` says. */
export const selfHarm = `
! suicide
! selfhurt
! noLife
! want 3 die
want 4 vanish
! want 6 neverWake
neverWake
vanish 5 neverWake
! no 2 wish 2 live
! no 2 live :nữa|:nổi
wish 1 no 2 live
tired 2 lifeWord
lifeWord 3 tired
! cut 3 limb 5 :chảy_máu|:buồn|blade|often|:khi|:mình
blade 4 cut 3 limb
! :rạch|:cứa|:cào|:cắt 2 :tay|:cổ_tay|:đùi
! :ngồi|:tự|:toàn|:lấy 2 :cào|:cắn|:đập|:đấm|:đốt 2 :tay|:đầu|:chân|:tường
want 3 jump 3 height|:xuống
! jump 2 height 6 want|die|:xuống|:nghĩ|:muốn|:khóc|:một_mình|:buông
! jump & height & die|want|fear|farewell / 12
! height & :nhìn_xuống|:đứng|:nhảy & :nghĩ|:muốn|:khóc|:buông|:một_mình / 10
:nhảy|:lao|:gieo 2 :xuống|:từ|:ra|:khỏi 2 height|traffic2
:lao|:đâm|:nhào 2 :ra|:vào|:đầu 2 traffic2
:xe|:tàu 2 :đâm|:tông|:cán 3 me 3 :chết|:luôn|:cho
:ước|:giá|:mong|:muốn|:cầu 4 :xe|:tàu|:ô_tô 2 :đâm|:tông|:cán
:cầu_nào|:nhà_nào|:chỗ_nào|:tầng_nào 2 :cao|:sâu
:sợi_dây|:dây|:dây_thừng & :xà_nhà|:buộc|:gối|:thắt|:quạt_trần|:cành_cây & me|friend|:tôi / 12
:dây 3 :xà_nhà|:quạt_trần|:lên_cây|:trên_cây
me|mine & gone & relief / 9
gone 6 relief
:thà 4 die
! die 2 :còn_hơn|:sướng_hơn|:cho_xong|:cho_rồi|:đi_cho|:quách|:phứt|:cho_khỏe|:cho_nhẹ|:hơn|:luôn_cho
! :nghĩ|:nghĩ_đến|:nghĩ_tới|:nghĩ_về|:ý_nghĩ 4 :cái_chết|:chết|:chết_chóc
:cái_chết 4 :nhẹ|:giải_thoát|:dễ|:đau
:cách|:làm_sao|:làm_thế_nào 5 die 5 :không_đau|:nhanh|:nhẹ|:ít_đau|:đau|:nhất
:chết 3 :không_đau|:có_đau|:đau_không
:không|:hết|:chẳng 2 :sợ 1 :chết
:uống 5 :bao_lâu|:bao_nhiêu|:mấy 4 :chết|:đi|:thì|:ngất
farewell
drink 4 poison
! poison 3 drink
! drink 5 many 3 pills
drink 4 pills 4 many|die|:tự_tử
! :đếm|:gom|:tích|:để_dành|:cất|:giấu 4 pills|:viên
:đủ 2 :viên
pills 4 many 4 die|drink
pills & die / 8
dare 6 :chết|:tay|:cổ|:ngất|:nhảy|:nguy_hiểm|:tự
:rủ|:bắt|:chơi|:làm|:tham_gia 4 dare 5 :nguy_hiểm|:rạch|:nhảy|:nín_thở|:nghẹt_thở|:bóp_cổ|selfhurt|suicide
:ước|:ước_gì|:giá|:giá_mà|:giá_như|:phải_chi|:mong 5 :chưa|:đừng|:không 4 :sinh|:sinh_ra|:đẻ|:tồn_tại|:có_mặt|:còn_ở
:ước|:ước_gì|:giá|:giá_mà|:giá_như|:phải_chi|:mong|:muốn 5 :chết|:tan_biến|neverWake
:mong|:ước|:muốn 6 me 1 :không 1 :còn|:ở|:dậy
me 3 :đáng|:nên 2 die
:đi 1 :chết 1 :đây|:cho|:luôn|:quách
:chết 1 :đi|:quách|:luôn|:phứt 2 :cho|:thì|:là|:còn
! me & :chết_đi|:chết_quách|:chết_luôn|:chết_phứt / 7
:bảo|:kêu|:xúi|:bắt|:nói 4 :chết_đi|:đi_chết|:chết_quách
! :theo|:gặp|:về_với|:đi_theo 2 :bà|:ông|:mẹ|:bố|:ông_bà 6 :trên_trời|:mất|:đã_mất|:qua_đời|:cho_rồi|:luôn|:thiên_đường
:không 3 :ai 2 :cần|:thương|:yêu 3 me 3 :nữa|:chết|:hết
:tự 3 :rạch|:cắt|:cứa|:đâm|:cào|:đánh|:làm_đau|:chảy_máu|:hại
:không 2 :thấy|:gặp|:phiền|:làm_phiền|:nhìn_thấy 3 me 2 :nữa|:nữa_đâu
:không 2 :phải|:cần 2 :nghe|:chịu|:lo 6 :nữa & me / 12
:xin|:muốn|:sẽ|:mình|:em 2 :dừng|:dừng_lại|:kết_thúc 2 :ở_đây|:tại_đây|:cuộc_chơi|:tất_cả
! :cuộc_sống|:cuộc_đời|:đời 3 :dừng|:dừng_lại|:kết_thúc|:hết|:đến_đây
:bấm|:ấn 2 :nút|:nút_thoát|:thoát
:ngoài_đời & :game_over|:thoát|:đăng_xuất|:logout|:out / 10
:nơi|:đến_nơi|:chỗ 2 :không_ai|:không_có_ai 3 :tìm_thấy|:tìm|:thấy|:biết
:đi 3 :mãi_mãi|:thật_xa|:rất_xa & :không|:chẳng|:tìm / 9
:nhớ|:nhờ|:dặn 4 :hộ|:giúp|:giùm|:thay 1 me & :mai|:nếu|:nữa|:sau_này / 14
:không_cần|:không_dùng|:không_cần_nữa 3 :nữa & :cho|:chia|:tặng & :hết|:đồ / 14
! :cho|:chia|:tặng 3 :hết 3 :đồ|:sách|:truyện|:đồ_chơi|:ảnh|:tiền
:gỡ|:xóa|:xoá|:đốt 2 :hết 2 :ảnh|:bài|:tài_khoản|:hình & :chia|:tiền|:dây|:thư|:cho / 14
:viết|:để|:soạn 3 :lời_dặn|:lời_cuối|:di_chúc|:thư|:giấy|:mấy_dòng & :lại|:sẵn|:dặn|:cho / 9
:lời_dặn|:dặn_lại 4 me|:em|:bố|:mẹ
:con|:em|:mình|:tao|:mk 1 :đi 1 :đây|:trước|:nha|:nhé & :xin_lỗi|:hết|:tạm_biệt|:đừng|:cảm_ơn|:yêu / 12
:hết_rồi|:hôm_nay_là_hết|:chắc_hôm_nay & :sân_thượng|:xin_lỗi|:cầu|:đi|:tạm_biệt / 12
:không 2 :định|:muốn|:nghĩ|:chắc 3 :sống 2 :tới|:đến|:qua
:không 2 :sống|:còn|:ở 2 :tới|:đến|:qua 2 :hè|:tết|:năm|:tuần|:tháng|:sinh_nhật
:ngủ 1 :thật|:mãi|:luôn 3 :lần|:rồi|:không & :thế_giới|:tạm_biệt|:lần_này|:không_dậy / 12
:ngủ 6 :không 2 :dậy|:tỉnh|:thức
:ngủ 3 :giấc 5 :thôi|:luôn|:mãi|:không_dậy
:làm 1 :dại|:liều|:điều_dại
:sắp|:đang|:định 3 :làm_dại|:nghĩ_quẩn|:làm_liều
:có_cách|:có_cách_rồi|:chọn_ngày|:chọn_rồi & :chết|:đi|:hết|:không_phải / 14
:đám_tang|:đám_ma|:ngày_giỗ|:di_ảnh|:mộ|:nắm_đất 2 me
:đến|:dự|:khóc 2 :đám_tang|:đám_ma 2 me
:hỏi 4 :chết|:tự_tử & :đau|:sao|:bao_lâu|:không / 10
:thở|:sống|:tồn_tại 2 :cũng|:thấy 1 :mệt|:có_lỗi|:tội_lỗi|:thừa
me 3 :thừa|:vô_dụng|:gánh_nặng|:phí_cơm 3 :nhà|:nữa|:trong|:bố|:mẹ
:tồn_tại 3 :làm_gì|:để_làm|:làm_chi
:uống|:nuốt 2 :nhầm|:phải 3 pills|:chai|:lọ
`;
