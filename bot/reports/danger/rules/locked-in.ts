/** Being locked in, tied, held, or not let out; one rule a line, written as `rule.ts` says. */
export const lockedIn = `
! who 4 lock|lockHard 3 me|friend
! :bị 3 lockHard
:bị 4 lock 3 room|:lại|:ngoài|who
lock|lockHard 2 me|friend 3 room|:lại|:ngoài|:suốt|:cả|:vào|:ở
! lockHard 3 room 5 me|friend|:cả_ngày|:suốt
lock 2 :cửa|:trong|:trái 4 :không_cho|:nhốt|:lại
lock 3 :cửa|:cổng & noExit|:không_ra|:không_về|:bỏ_đi|:giữ|:không_cho|:xin_về / 12
! :khóa|:khoá|:chốt|:cài 3 me|friend 2 :trong|:ngoài|:lại|:ở
noExit 5 :cả|:mấy|:suốt|:hai|:ba|:nữa|lock|who|:luôn|:ngày|:tuần|:tháng
stranger|adult|family|peer 5 noExit
:bị 4 noExit
! noExit & lock|takePhone|press|:cứu|:sợ / 12
takePhone & noExit|lock|:không_cho|papers / 10
me|friend & lockHard & room / 8
:cửa|:cổng 3 :khóa|:chốt|:cài|:khoá 2 :ngoài|:trái
! :cửa_khóa|:khóa_ngoài|:khóa_trái|:chốt_ngoài & me|friend / 8
! drag 2 me|friend 2 vehicle|:vào_phòng|:vào_nhà
:bị 3 :bắt|:lôi|:kéo|:ép 3 vehicle
! :giữ 2 me|friend 4 :lại|:ở|:ngày|:trong|:đêm
! who 3 :giữ|:đang_giữ 2 me|friend 2 :trong|:ở|:lại|:không|:mấy|:ngày
:bị 2 :giữ|:giữ_lại|:giam|:nhốt|:bắt_giữ
:trói|:cột|:buộc|:xích|:còng 2 :em|:con|:cháu|:mình|:bạn|:tay|:chân|:cổ 3 :vào|:lại|me|friend|:cột|:giường
:bị_bắt_cóc
:mắc_kẹt|:bị_kẹt 4 :trong|:ở|:phòng|:nhà
:không_thoát_được|:không_thoát_ra_được|:không_trốn_được|:không_ra_được
lock 2 :in|:inside|:up
:thả 2 me|friend 2 :ra|:về
:cho 2 me 2 :ra|:về & :xin|:van|:không|:cứu / 8
:nhốt|:giam|:khoá|:khóa 3 :dưới|:trong|:trên|:ngoài|:vào 3 room
`;
