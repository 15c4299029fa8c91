/** Turns of speech about pictures, secrets or money by which somebody is pressed; one a line, written as `phrase.ts` says. */
export const blackmail = `
  gui (anh|hinh|clip|video) <5>(doi|bat|ep|doa|xin) (them|tien|nua|gui)
  (pic|pics|picture|pictures|photo|photos|video|videos) of (me|us|my) <4>(want|wants|money|asking|says|threat|pay|post|wil)
  (cho|gui|dua) <1>(ca )?(truong|lop|ca lop|ca truong|moi nguoi|bo me|gia dinh|ca lang|ca xom) (xem|biet|thay) <2>{PICTURE}
  tien chuoc
  (bat|ep) <3>(ky|viet|vay) <1>(giay )?no
  {NO} <1>(gui |chuyen |nap |dua |tra |nop |nghe |gap |chiu |dong y |lam |cho |dong |ck )?<4>(la|thi) <4>({PICTURE}|len mang|len group|bo me|danh|chet|dap|dang|xu|biet tay|an dap|an don|an tat|dung trach|coi chung|liet hon|tung)
  tong tien
  (co|giu|luu|nam|chup|quay|lay) (duoc |lai )?<2>{PICTURE} <4>(doi|bat|ep|doa|tong|uy hiep|hu doa)
  (doa|de doa|hu doa) <3>(dot nha|dot|giet|chem|danh|tung|dang|xu|bo me|gia dinh)
  sextortion
  (doa|de doa|hu doa|ham doa|ham|doi|bao se|noi se|se|deu) <6>(dang|tung|phat tan|phat|gui|phoi|cong khai|up|dua|post|share|leak|lan truyen|chia se|ban|khoe|cho moi nguoi xem|boc phot|bop phot|tag|tuon|quang|quay|noi cho|mach|ke) <6>({PICTURE}|len mang|len (facebook|zalo|tiktok|mang|group|nhom)|cho (bo me|ca lop|ca truong|moi nguoi|gia dinh|bo|me|thay co|~?ban be|co giao|nha truong)|bo me|ca lop|ca truong)
  (doa|de doa|hu doa|ham doa) <4>({PICTURE}|len mang|bo me|noi voi|ke voi|mach)
  (tung|phat tan|phoi|dang|up|leak|lan truyen|post|tuon|gui) <3>{PICTURE} <4>(neu|khi|len mang|len (facebook|zalo|tiktok|group|nhom|mang)|cho (bo me|ca lop|ca truong|moi nguoi|gia dinh|~?ban be|bo|me)) <5>(neu|khong|neu khong|chuyen|nap|tra|tien|gap)?
  (neu|khong|ma khong|con khong|neu khong|neu em khong|chua|thi|toi nay khong|khong chiu|trong) <3>(gui|chuyen|nap|dua|tra|nop|nghe loi|dong y|chieu|den|ra gap|gap|lam theo|lam|mua|cho|dap ung|yeu|quay lai|ck|video call) <6>(se|thi|la|thi se) <4>(dang|tung|gui|phat|phoi|noi (cho|voi)|ke (cho|voi)|mach|giet|danh|dot|den nha|dua|khong yen|biet tay|cong khai|lo|up|xu|cho ca|cho moi nguoi|bo me|tag|boc phot|hack|lam cho)
  (bat|ep|doi|bi doi|bat phai|yeu cau|deu bat|toan bat) <3>(chuyen|nap|dua|nop|gui|dong|ck|tra) <3>(tien|the|khoan|trieu|tram|nghin|k|the cao|card|vnd|dong|bao ke|the dien thoai|the game|tien bao ke) <6>(neu|khong|thi|moi|de|hoai|nua|moi ngay|hang ngay|hang tuan|xoa|anh|lien tuc|cho|khong thi|\\|)
  (doi|bat|xin|tran|tran lot) <3>(tien|trieu|tram|the cao) <6>(neu khong|khong thi|khong la|de xoa|moi xoa|khong dang|khong tung|thi dang|danh|anh|clip|video|bao ke|moi ngay|hang ngay|hang tuan|doa)
  (tran lot|cuop|chan tien|thu tien bao ke|bao ke) <3>({CHILD}|tien|do|moi ngay|hoc sinh)
  (uy hiep|khong che|bat chet|boc phot|bop phot) {CHILD}
  bi (uy hiep|khong che|de doa|ham doa|hu doa|doa)( \\|| tu| boi| lam| qua| suot| hoai| nhieu| tren| bang| vi| va| roi| nua)
  (de doa|ham doa|hu doa|doa nat|doa giam) (em|con|minh|toi|chau|tui|~?ban em|~?ban minh|~?ban ay|gia dinh em|ca nha|{CHILD})
  (giu|co|nam|dang giu|luu|dang co) <2>({PICTURE}) <2>(em|minh|con|toi|chau|~?ban em|cua em|~?nhay cam|nong|rieng tu) <6>(doa|bat|doi|ep|khong xoa|khong chiu xoa|tung|dang|neu)
  {NO} (chiu )?xoa <3>({PICTURE}) <4>(em|minh|con|toi|~?ban em|doi|bat|neu|tien|ma)
  (ghep|cat ghep|ghep mat|che|deepfake) <4>(anh|hinh|mat|clip|video) <3>(em|minh|toi|con|~?ban em|chau|vao|nong|nude|~?nhay cam|sex|khoa than|voi anh)
  (blackmail(ed|ing|s|er)?|extort(ed|ing|ion)?)
  (threat|threaten|threatened|threatening|threatens|going|gona|say|says|said|will|wil|want) <6>(post|share|send|leak|expose|show|release|upload|tel|spread) <5>(pic|pics|picture|pictures|photo|photos|nudes?|video|videos|mesages|screenshots|everyone|my parents|my friends|my school|online|secret|it|them)
  (leak|leaked|leaking|expose|posted|post|shared|spread) (al )?(my|her|these|those|the) <2>(pic|pics|picture|pictures|photo|photos|nudes?|video|videos|private)
  (pay|send|give) <4>(money|or else|gift card|cards|dolars|bitcoin) <4>(or|else|otherwise|so|if|not)
  (if i (don t|dont|do not)|unles i) <8>(post|send|share|leak|tel|expose|hurt|kil)
  (cho|gui|dua|mach|mec) <2>(ca )?(truong|lop|~?ban be|moi nguoi|bo me|ba me|ba ma|me|ba|gia dinh|nguoi than|thay co|lang|xom) <3>(coi|xem|biet|thay) ?<2>(het|may|tam|hinh|anh|clip|\\|)
  {NO} <2>(nop|dua|tra|chuyen|gui|nap|nghe loi|nghe|lam theo|chiu|them|co tien) <5>(se|thi|la) <4>(tung|dang|gui|phat|dua|beu|noi|mach|mec|ke|cho|up|share|bop)
  (dua|nop|chuyen|tra|nap) <4>(nghin|ngan|trieu|tram|tien|the|k) <2>(khong|khong thi|neu khong|khong la|neu) <2>(no|ho|anh|han|se|la|thi)? ?<2>(gui|dang|tung|dua|danh|mach|dap|up)
  (biet|nam|giu|co|moc) <3>(bi mat|diem yeu|clip|hinh|tin nhan|anh) <4>(em|minh|~?ban em|con|toi) <4>(bat|ep|doi|doa|noi|se|lam|bao)
  (ngay|tuan|thang) <1>nao <5>(nop|dua|tran lot|lay|dong|chuyen|doi) <4>tien
  (phai|bi bat|bat|ep) (nop|dong|dua|cong|chuyen) tien cho <1>(no|chung no|tui no|bon|anh|may|dan anh|ho)
  (doa|hu|ham|doa se|doi) <1>(dang|tung|up|phat|beu|post) <3>(anh|hinh|clip|het|bai|{PICTURE})
  (tung|phat tan|beu) <1>(tin nhan|doan chat|bi mat|anh|hinh) <1>(cua )?(em|~?ban em|minh|con|e)
  (have|has|got|keep|keps) <1>(my|our|her) <2>(pic|pics|picture|pictures|photo|photos|video|videos|nudes?) <4>(want|wants|money|pay|threat|says|say|and)
  (wants?|asking|demanding|asks) (for )?(money|more pics|more photos|more pictures)
`;
