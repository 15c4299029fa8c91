/** Turns of speech about being hit, hurt or threatened, at home and among children; one a line, written as `phrase.ts` says. */
export const violence = `
  (se|doa|doi|muon|toan|dinh) (giet|chem|dam|danh|bop) <1>{CHILD}
  {THEY} <2>nem <2>(trung|vao) <2>(em|con|chau|minh|toi|tui|~?ban em|be)
  (dao|gay|gach|bua|ma tau|sung|riu) <4>(doa|danh|dam|chem|duoi|di|vut) (em|con|chau|minh|toi|tui|~?ban em|be)
  {FAMILY} <5>(di|dat|dap|nem|phang|vut|quat|tat|dam|gi) <2>vao (tay|mat|dau|nguoi|lung|co|bung|chan|mieng) (em|con|chau|minh|toi|tui|~?ban em|be)
  (loi|keo|dan|bat|loi keo) <3>(vao|ra|xuong) <4>(danh|dap|tat|dan mat|hoi toi|quay)
  (loi|keo|loi keo) (em|con|minh|~?ban|~?ban em|toi) (vao|ra) (nha ve sinh|toilet|goc|sau truong|bai)
  bi (<4>)(danh|dap|tat|dam|chem|thieu|dot|bop co|don|tan|cho an don|bao hanh|hanh ha|tra tan|da|quat|cau xe|xo|dam|dam nhau|hanh hung|bao luc|quynh|oanh|uynh|dam chem|day|xo nga|tac dong vat ly|dap vao)
  {THEY} <7>(danh|dap|tat|dam|chem|bop co|tan|dot|quynh|oanh|da|hanh ha|bao hanh|hanh hung|quat|vut|xich|thieu|cau|nem|dam|tron|vut|dim|chan|dat) (vao |len )?(dau |mat |bung |lung |nguoi |tay |chan )?{CHILD}
  {FAMILY} (<5>)(danh|dap|tat|dam|chem|bop co|tan|quynh|oanh|hanh ha|bao hanh|vut|quat|ban|don) (dau|dau lam|suot|hoai|hang ngay|moi ngay|moi toi|nua|bang|vi|khi|luc|hom|toi|rat|qua|lien tuc|thuong xuyen|tim|sung|chay mau|gay|ngat|nhap vien|den|bam|tham te|da man|tan nhan|chet|nhieu|mot tran|ca ngay|truoc|tu|vo co|ca (me|em|hai|nha)|me|anh|chi|em|con|nhau (lam|chay|do|em)|vao|toi)
  (danh|dam|tat|dap|tan|quat|vut|chem|quynh|oanh|hanh ha|bao hanh) ({CHILD}) (dau|dau lam|suot|hoai|hang ngay|moi ngay|nua|bang|vi|khi|luc|hom|rat|lien tuc|thuong xuyen|tim|sung|chay mau|gay|ngat|nhap vien|den|bam|da man|tan nhan|nhieu|mot tran|truoc|o|trong|sau|roi|hom qua|toi qua|khap|kho|vo co|chet|qua|that|nhu)
  (danh|dam|dap|don|dan|tan|quynh|oanh) (hoi dong|bam dap|toi tap|chay mau|sung|tim|gay (tay|chan|rang)|ngat|nhap vien|da man|tham te|nhu com bua|te ngat|dau lam|dau qua|tui bui|tui em|tui bay|tui no|nhau .* dao|bang (roi|gay|that lung|day|dao|choi|ong|cay|dep|mu|coc|xich|day dien|day nit))
  (cho|bi|an|no cho|doi) (em |con |minh |toi |tui |to |tao |chau |may |cho )*(mot |may |ca )?(tran |mot tran )?(an don|don|tran don|ra ba|nhu tu|bam dap|no don|an tat|an dam|an da|an gay)
  {ME} (hay |toan |lai |cu |suot ngay |thuong |luon |hom nao cung |ngay nao cung |bi )*(an don|an tat|no don)
  (tran don|don roi|an don) (hang ngay|moi ngay|suot|hoai|tu bo|tu me|thua song)
  danh dap
  (hanh ha|bao hanh|nguoc dai|tra tan|hanh hung) {CHILD}
  (bao luc|bao hanh) (gia dinh|hoc duong) <3>({ME}|nha em|lop em)
  (doa|de doa|ham doa|hu doa|doi|bao|noi|se|tuyen bo|ham|nhan|nhan tin|keu|chui) <5>(danh|giet|chem|dam|xu|xien|thieu|dot|cat co|cat luoi|dap|tan|xu dep|xu li|cho biet tay|tham|choi|xu tu|dam chet|dinh|thu tieu|dot nha|cho chet|bop|lay mang|tat axit|tat|cho vao vien|chat) (em|con|minh|toi|chau|tui|tao|to|may|ca nha|me|ban|chet|het|no|{CHILD})
  (doa|de doa|ham doa|doi|ham|thach|hen) <2>(danh|giet|chem|dam nhau|solo|xien|xu)
  (chan|chan duong|chan cong|chan dau|cho|doi|dung doi|rinh|mai phuc|keo (quan|nguoi|ban|be|hoi|dan|den)|goi (nguoi|hoi|dan)|ru) <4>(danh|dam|dap|xu|tan|chem|oanh) ({CHILD}|hoi dong|chet|nhau voi em)?
  (chan duong|chan cong|chan xe|chan dau) {CHILD}
  danh chet (em|con|minh|toi|may|{CHILD})
  (muon|doi|se|sap|doa|dinh|suyt|tinh|toan|bao|noi la|keu) <2>(giet|chem|dam chet|bop chet|danh chet) {CHILD}
  {THEY} <3>(cam|vac|lay|xach|gio|thu) (con )?(dao|gay|gach|ma tau|phong lon|roi|sung|bua|riu|cay sat|tuyp sat|kiem) <5>(duoi|doa|dam|chem|danh|di vao|den|chi|de|ke|vao|dinh|doi|xong|ra|em|me|{CHILD})
  (ke|di|gi|dua) dao <3>(co|vao|em|truoc mat|mat)
  (bi |no |ho |chung no |tui no |cac ban |ban |quay |tung |phat tan |dang )+<3>quay (lai )?(clip|video|phim)? ?<3>(danh|bi danh|dam|dap|canh)
  (quay|dang|tung|phat tan) <1>(clip|video) <3>(danh|dam|lot do|bao luc|{CHILD} bi)
  (bat|ep|bi bat) <3>(quy|quy goi|liem|uong nuoc|an dat|an phan|bo|sua|chui xuong|tu tat|tat nhau|lam oshin|tron hoc|an trom|hut thuoc|hut|~?van chuyen|dua hang|cho hang|ban ma tuy|choi da|choi do|dap da|dung ma tuy|thu ma tuy)
  (lot do|xe ao|xe quan ao|dot toc|cat toc|dim dau|dap dau|di thuoc la|di tan thuoc|do nuoc soi|tat nuoc soi|dot tay|bo doi|khong cho an|bat nhin|bat nhin doi) <2>(vao )?{CHILD}
  (bao|keu|nhan|nhan tin|noi|chui|bat|rua|comment|binh luan|muon|xui|xui duc|khuyen) (<1>)({ME}|voi em|cho em|rang|la|kieu|bao)? ?<2>(di chet|chet di|nen chet|dang chet|chet quach|tu tu di|di tu tu|bien di chet|khong dang song|chet cho|kys)
  (em|con|minh|toi|chau|tui|nguoi em|nguoi con|mat em|tay em|tay chan em|lung em|khap nguoi) <1>(bi )?(bam tim|bam dap|tim het|tim bam|chay mau|day vet|day seo|sung mat|sung vu|gay tay|chan thuong) <3>(vi|do|boi|tu|sau khi|bi|roi|het|hoai)
  (hit|hits|hiting|beat|beats|beating|beaten|punch|punched|punches|slap|slaped|slaps|kick|kicked|kicks|choke|choked|chokes|stab|stabed|whips|whiped|atacked|atacks) (me|my (mom|mum|mother|brother|sister|face|head|litle|fr|friend)|us|her|him|up)
  (beat|beats|beating|beaten|jumped) (me |her |him |us )?up
  (get|gets|geting|got|being|was|were|am|been) (hit|beat|beaten|punched|slaped|kicked|stabed|whiped|abused|atacked|buled|bulied)
  (threat|threaten|threatened|threatening|threatens|going|gona|wants?|said|says|tried|trying) <5>(kil|hurt|beat|stab|shot|murder|atack|hit) (me|us|my|her|him|them)
  (hurts|hurting|hurt|abuses|abusing|abused) (me|us|my (sister|brother|mom|friend|mother))
  (go|to|should|told me to|teling me to|just) (go )?kil yourself
  kys
  {FAMILY} <4>(veo|nheo|ngat|beo|cau|cu|coc|ki|giat|tum|nam) <3>(dau|tai|toc|tay|dui|ma|tim|em|con|minh) <3>(em|con|minh|tim|chay mau|sung|dau|bam|tui)? ?(tim|chay mau|sung|rat dau|dau lam|hoai|suot|roi dan|em ~?so|em khoc)?
  (veo|nheo|ngat|cau|beo) <2>(tim|chay mau|sung|bam|dau lam|rat dau|tim tay|tim dui)
  {THEY} <4>(be tay|be ngon|van tay|giat toc|nam toc|tum toc|keo toc|coc dau|tat tai|boc tai|bat tai|go dau|day nga|xo nga|dap bung|bop mom|ta len) <3>({CHILD}|rat dau|\\||xuong|trong|~?ban)
  (da|dam|dap|thuc|len goi|dung chan) <1>(vao|~?vo|len) <1>(bung|mat|dau|lung|nguoi|nguc|mom|ha bo|chan) <1>({CHILD}|~?ban|em|no|nhau)
  {FAMILY} <6>(lay|cam|dung|xach|vo|vac|bang) <1>(day|day lung|that lung|day dien|roi|roi may|choi|cay|gay|~?thuoc|moc ao|doi dua|dua ca|dua|dep|guoc|ghe|xich|noi|chao|may|cai) <6>(quat|vut|danh|dap|phang|go|nem|quanh|dam|quynh|tat|da) <5>(em|con|minh|chau|toi|tui|dau|lung|chan|tay|{CHILD}|\\|)
  (quat|vut|phang|tat|quynh|uynh|dap|dam|danh|nem) <1>({ME}|{CHILD}) <2>(bang|sung|tim|chay mau|te|bam|van|gay|lien tuc|hoai|suot|ra san|xuong|nga|xong|ca dem)
  danh {ME} xong
  (~?so|khong dam|chang muon|khong muon|ngai) (phai )?(di )?ve nha <4>(vi|do|tai|bo|ba|cha|me|ma|duong|chu|ong|anh|cau|{FAMILY}) ?<4>(bo|ba|cha|me|say|xin|danh|mang|nhau|dap|duong|\\|)
  (say|xin|say xin|nhau ve|nhau say|di nhau|ruou|uong ruou|nat ruou|nhau xin) <6>(danh|dap pha|dap do|chui|quat|vut|loi|duoi|nem|dam|gay su|chem) <5>(em|me|con|ca nha|nha|do|pha|vut|ma|chi|{CHILD}|\\|)
  (loi|keo|tum) <1>({CHILD}|toc|co ao) <2>ra <1>(danh|vut|quat|dap|san|tat)
  (vet bam|vet tim|vet lan|lan roi|vet roi|bam tim|vet thuong|vet seo) <5>(nguoi|tay|chan|mat|lung|khap|tren)
  (vet|day|toan) <1>(bam|lan|tim) <3>(tren|o|khap|day) <1>(nguoi|tay|chan|mat|lung|mong)
  (bi|~?bi) <6>(tat|dam|da|quat|vut|nheo|veo|giat toc|tum toc|day nga|coc dau|dap) <1>(lien tuc|hoai|suot|vao|\\||sung|moi ngay|nhau|dau|em)
  (bat|ep) <4>(tat|danh|dap|dam) <1>(~?ban|nhau|em|vao mat|no|con)
  {THEY} <4>(day|xo|dap|hat|quang|nem) <1>({ME}|~?ban em|{CHILD}) <1>(nga|te|xuong|vao|ra|lan|cau thang)
  (nem|liem|quang) <1>(ghe|do|bat|dia|coc|chai|dao|da|giay|dep|noi) <4>(em|con|minh|me|nguoi|dau|vao|\\|)
  (ve nha|lat|toi|mai|ve|coi chung) <4>(la )?<1>(me|bo|ba|tao|no|tui no|anh|chung no) <1>(giet|dap chet|danh chet|xu|chem)
  (dap pha|dap do dac|pha do) <7>(em|me con|chay|~?so|tron|nha)
  (di|gi|cham|ap) <2>(thuoc la|tan thuoc|dieu thuoc|bat lua|ban la|nuoc soi|que huong|tan) <2>(vao|len|~?vo)
  (nho|khac|phun) nuoc (bot|mieng) <2>(vao|len|~?vo) <2>(em|mat|nguoi|~?ban|con)
  {ME} <2>(~?so|khong dam) <2>(bo|ba|cha|duong|me|ong|chu) <2>(danh|dap|giet|say|ve)
  (dap|danh|dam|tan|quynh|uynh) (em|minh|tui|con|tao) <1>(lam|luon|hoai|mai|te|sung|nhieu|dau|quai|suot|a)
  (tran lot|giat cap|lay tien|bat nop tien) <2>(em|~?ban em|con|cua em)
  (punches|hits|beats|slaps|kicks|chokes|hurts) (my|us|me|mum|mom|him|her)
  (beaten|hit|hits|beat|beats) <3>with (a |his |her |the )?(belt|stick|wire|cable|rod|hanger)
  (quat|vut|danh|phang) <1>(vao|~?vo|len) <1>(mong|tay|chan|dau|lung|mat|nguoi)
`;
