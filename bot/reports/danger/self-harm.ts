/** Turns of speech about wanting to die, about vanishing, and about hurting oneself; one a line, written as `phrase.ts` says. */
export const selfHarm = `
  {DEATH} (di )?<1>(chang|khong|cha|dau|chac) <1>ai
  {NO} con <1>(tren doi|o tren doi|ton tai)
  (buong bo|buong xuoi) <1>(~?tat ca|het|moi thu|tat|\\||cuoc)
  tu (danh|tat|dam|cao|can|dap) <1>(vao|minh|ban than|dau|tay|mat)
  (no|any|a|the|se) point (in|of) (living|life|anything)
  nghi quan
  (dinh|muon|suyt|sap|toan|se|doi|doa) nhay (\\||xuong|tu tu|cho|luon|di)
  (leo|treo|ra|len) <2>(san thuong|lan can|thanh cau|noc nha|mep) <4>(nhay|chet|dinh|dung|muon)
  lo thuoc (ngu|chuot|sau|tru sau|diet co)
  (lay|giau|tim|mua|tron|trom|tich) <4>thuoc (ngu|chuot|tru sau|diet co)
  (sao )?(may|m) <2>(khong|chua) chet
  (met moi|chan nan|chan ghet) <1>(voi )?(cuoc song|cuoc doi|ban than)
  {ME} <1>(bi )?tram cam
  (em|minh|con|toi|la|thanh) <1>ganh nang
  {NO} ai (can|thuong|yeu) (em|minh|toi|con) (nua|het|ca)?
  {DEATH} (quach|phut|phuc)
  {DEATH} di cho
  {NO} (con )?muon (tiep tuc|co gang|chiu dung|gang guong|gong) (song )?nua
  (vet|seo|duong) <1>(rach|cat|cua) (tay|o|tren|chi chit|\\|)
  (uong|nuot) <3>([1-9][0-9]|may chuc|chuc|nhieu|het|ca) <1>(vien|vi|lo|nam|panadol|paracetamol|seduxen|thuoc)
  thuoc (ngu|chuot|sau|tru sau|diet co|diet chuot) <4>(chet|may vien|bao nhieu vien|lieu nao)
  (tok|take|taking|swalowed) <4>(pils|tablets|sleping pils)
  (end|ending|ended) it( al)?
  {DEATH} (di )?(roi )?(thi|la) <2>(moi nguoi|bo me|ba me|ca nha|gia dinh|ai|tot|nhe|khoe|xong|het|do)
  (cach|lam sao|lam the nao)( de)?( nao)? <2>{DEATH} <3>(khong dau|khong|nhanh|de dang|em ai|it dau|nhe nhang|nao|nhat)
  vinh biet
  {NO} (con )?(muon|thiet) (o|co mat|hien dien|ton tai) (tren|trong|o) <1>(doi|the gioi|coi doi|tran gian|the gian)
  uong thuoc <2>(ngat|xiu|bat tinh|non|co giat|nam im|me man|tu tu|qua lieu)
  (been|started|keep|kep|stop) cuting
  (care|mis me|notice|happier|sad) <1>if i (died|chet|disappeared|disappear|was gone|wasn t here|wasnt here|was dead|were gone|were dead)
  muon <2>{DEATH}
  (muon|dinh|se|toan|tinh|nghi den|di|doi|phai|bi) (ck|tt)( {END})? (\\|)
  {DEATH} (di|quach|phut|phuc|luon|het|mot lan|cho) (cho )?(roi|xong|nhanh|khoe|rong no|suong|nhe|ranh|nhe nguoi|nhe no|ho|bo me|me|ba me|no|moi nguoi|vua long|hoi han)
  {DEATH} (con )?(hon|suong hon|tot hon|suong|khoe hon)
  tha (la )?{DEATH}
  (uoc|uoc gi|mong|cau|gia ma|gia nhu|phai chi|gia) <4>{DEATH}
  (uoc|uoc gi|gia ma|gia nhu|phai chi|gia|mong) <3>{NO} <3>(sinh ra|ton tai|co mat|song|thuc day|tinh day)
  (nghi|nghi den|nghi toi|nghi ve) <2>(cai chet|viec chet|chuyen chet|chet choc)
  {ME} (nghi|nghi den|nghi toi|chi nghi|cu nghi) <2>{DEATH}
  (se|sap|dang|toan|tinh|dinh|quyet dinh|dam) <1>(di )?{DEATH} (cho|de|truoc mat|cung|theo|toi nay|dem nay|ngay mai)
  (di|cho) (em |con |minh |toi |tui |chau )?{DEATH} (di|day|cho xong|thoi|luon|quach|voi)
  {NO} (con )?(co )?(muon|thiet|them|ham|dam|co y dinh) (duoc )?(song(?! (xa|o|voi|chung|cung|mot minh|the|tach))|ton tai|thuc day|tinh day|thay ngay mai|co mat)
  {NO} con (muon|thiet|ly do|dong luc|y nghia|hy vong|hi vong) <3>(song|ton tai|o tren doi)
  het (muon|thiet|ly do|y nghia|dong luc) (de )?song
  song (de )?(lam )?(gi|chi) (nua|tiep|cho)
  song (cung )?(lam gi|lam chi|vo nghia|vo ich|khong y nghia|khong co y nghia|khong de lam gi|nhu (da )?chet|khong noi nua|khong bang chet)
  {NO} (the )?(song|chiu|chiu dung)( noi)?( duoc)?( tiep)? nua (dau|roi|ma|chac|em|muon|chet)?
  {NO} (the )?song (noi |duoc )?(nua|tiep)
  cuoc (song|doi) <2>(vo nghia|khong con y nghia|khong co y nghia|chang con gi|het y nghia|la dia nguc)
  chan (song|cuoc song|doi|cai cuoc song|canh song)( nay)?( lam| qua| roi|,)? <3>(muon|chet|roi|qua|lam|khong)
  chan song
  {ME} chan doi
  (muon|chi muon|uoc|uoc gi|uoc minh) <3>(bien mat|tan bien|bay mau|dang xuat|bien khoi)
  (bien mat|tan bien|bay mau|dang xuat|bien) <3>(mai mai|vinh vien|khoi (the gioi|cuoc doi|trai dat|doi|the gian)|tren doi)
  (muon )?(ket thuc|cham dut|ket lieu|dung lai|tu bo) <2>(cuoc doi|cuoc song|mang song|~?tat ca|moi thu|~?ban than|doi|su song|moi chuyen|tai day|o day|sinh mang|het)
  (muon|tim|can|cach|duoc) (duoc )?giai thoat( ban than)?
  (em|minh|toi|con|tui|chau) {NO} (con )?(dang|xung dang) (duoc )?song
  {NO} con (duong|loi) (nao )?(de )?(song|thoat|di|khac)
  (neu )?{ME} (chet|bien mat|khong con)( di| roi| nua)? (thi|chac|co ai|ai|co le|lieu|se) <4>(buon|nho|khoc|biet|quan tam|vui|tot|nhe|khoe|hon)
  (the gioi|moi nguoi|ca nha|gia dinh|bo me|cuoc doi) <2>(tot hon|vui hon|nhe hon|do kho|do phien|hanh phuc hon|nhe ganh) <4>(khong co|neu khong co|thieu|vang) {ME}
  (muon|dinh|se|toan|tinh|nghi den|nghi toi|nghi ve|y dinh|tung|~?da|vua|doa|di|sap|bao|noi|doi|co|hay|bi|chuyen|viec|cach|hoac) <2>~?tu tu (khong|chua|het|roi|di|luon|qua|that|cho|vi|nhieu|bang|o|trong|nua|vay|nhung|toi|dem|may|hai|lan|vo|chet|uong|tai|hom|theo|thi|a|day|\\|)
  =tu =tu
  ~?tu (sat|vo sat|hai|huy hoai|ket lieu|lam dau|rach|cat|giet|thieu|cua)( {ME}| ban than| tay| chan| co| chinh| minh| hai| than|mot| da| roi| \\|| nua| vi)?
  =tu =van
  (muon|dinh|tinh|se|~?da|tung|hay|cu|lai|vua|thich|bat dau|nghien) <2>(lam dau|hanh ha|huy hoai|tu lam) (~?ban than|minh|chinh minh|co the|chinh ban than|~?ban than minh|em)
  lam dau (~?ban than|chinh minh|chinh ban than|chinh em|co the (minh|em))
  (rach|cua|cat|cao|cua dut|khac|cut) (len |vao |o )?(tay|co tay|dui|chan|da|bap tay|canh tay|mach|dong mach|mach mau)( minh| em| cua| roi| nhieu| de| cho| lam| hoai| vi| bang| nua| \\|| khi buon)?
  (dao lam|dao rach giay|dao|com pa|compa|manh (chai|kinh|sanh)|luoi lam|keo) <2>(rach|cat|cua|dam|cao|dam vao|de len) <2>(tay|chan|co tay|nguoi|minh|dui|bung|da)
  nhay (tu <3>)?(lau|cau|song|gieng|vuc|ho|xuong <2>(lau|cau|song|gieng|vuc|ho|suoi|dat|duong)|tu (tang|lau|san thuong|cau|mai|nha|tren|ban cong))
  (lao|dam|nam|nhay) (ra|vao|xuong|dau vao|truoc) <2>(xe|o to|oto|xe tai|tau|duong ray|duong tau|dau xe|tau hoa|duong cho xe)
  gieo minh
  (uong|nuot|mua|hoc|tim|giau|tich|doa uong|pha) <3>(thuoc (ngu|tru sau|sau|chuot|diet co|doc|diet chuot|co|tay|nuoc)|mot (nam|vi|lo) thuoc|ca (vi|lo|hop|nam) thuoc|vi thuoc|nhieu vien thuoc|het vi|het lo thuoc|het thuoc|thuoc qua lieu|nuoc tay|nuoc lau san|xang|axit)
  (mot nam|ca vi|ca lo|het vi|hai muoi vien|muoi vien|may chuc vien|qua lieu) (vien )?thuoc
  =la =ngon
  (muon|dinh|di|~?da|vua|se|tim|hai|kiem|doa|doi|lay|bao) <2>(an|nhai|hai|tim|kiem|nuot) (nam |may |cay )?la ngon
  (hai|nhai|nuot|kiem) la ngon
  an la ngon (de|cho|tu|chet|roi|luon|thoi|\\|)
  (that|treo) co( tu tu| minh| chet| len| o| trong| roi| cho| bang| thoi| luon| \\|)
  (muon|dinh|se|day|tinh|di) <2>treo co
  (thu|loi|viet|de lai|la thu|buc thu) <2>(tuyet menh|vinh biet|tran troi|tu biet)
  vinh biet (moi nguoi|ca nha|me|bo|bo me|the gioi|cuoc doi|the gian|cac ban|ban)
  tam biet (the gioi|cuoc doi|the gian|cuoc song)
  ngu <4>{NO} (bao gio |can |muon |phai |con )*(thuc|tinh|day)( day| lai)? (nua|\\|)
  nhay (xuong )?~?tu (tren )?(tang|lau|san thuong|mai nha|noc|cau|ban cong|cua so)
  muon (ngu mai mai|ngu luon|ngu mai) <2>{NO}
  (len thien duong|sang the gioi ben kia|sang the gioi khac|di gap ong ba|ve voi (ong ba|dat me|cat bui)|xuong suoi vang|den the gioi khac|di theo (ba|ong|me|bo) (o|tren|da mat|luon|cho)|len ban tho|xuong mo|roi xa (the gioi|coi doi|tran gian)|roi bo (the gioi|cuoc doi|coi doi)|lia doi)
  (mat|khong co|khong con|thieu) {ME} (tren|o) (doi|the gioi)( nay)? (nua )?
  (chac|co le|hay) {ME} (nen|phai) (chet|bien mat|di (luon|that))
  {ME} (dang|nen) (bi )?chet (di|hon|thi|moi)
  {NO} ai can (em|minh|toi|con) <3>(song|chet|doi|ton tai|bien mat)
  (muon|dinh|se|toan|tinh) (tu )?(giet) (minh|~?ban than|chinh minh|chinh ban than)
  (muon|dinh|se|thu|tung|da) <2>(nin tho|tre em|thu thach) <3>(den chet|ngat|chet)
  nhin an <4>chet
  (thu|tham gia|lam theo|choi|bi ru|bat) <4>(thu thach|tro choi|trao luu) <2>(ca voi xanh|nghet tho|bop co|momo|nin tho|cat tay|rach tay|tu tu|tu hai|nguy hiem chet)
  kms
  kil (my ?self|me ?self|herself|himself|themself|themselves|yourself)
  (want|wana|wish|going|gona|ready|trying|try|plan|hope|rather|like) (ed )?(to )?(be )?(just )?(chet|dead|disappear|be dead|vanish|not exist|not wake up|go to sleep forever|end (it|my)|hang myself|jump of)
  (i |she |he |my friend )(wants|wanted) (to )?(chet|be dead|disappear|end (it|her|his))
  wish (i|i d|id) (was|were|am|never|had) (dead|gone|never born|been born|born|not alive)
  suicid(e|al)
  end(ing|ed)? (my|her|his|the) life
  end it al
  (cut|cuting|cuts|hurt|hurting|hurts|harm|harming|burn|burning) (my ?self|herself|himself|my (wrist|wrists|arm|arms|legs|thigh))
  (self|myself) (harm|harming|injury)
  (don t|dont|do not|never|didn t|no longer|doesn t|doesnt) (even )?(want|wana|feel like|wish) (to )?(live|living|be alive|be here|exist|wake up|go on|being alive|keep living)
  (no|not any) (reason|point) (to|in|of) (live|living|go on|life|being alive|keep going)
  (beter|best) of (dead|without me)
  (tired|sick) of (living|life|being alive|existing)
  unalive
  (take|took|taking) (my|her|his) (own )?life
  (hang|hanging|hanged) (my|her|him) ?self
  (overdose|overdosed|swalow(ed)? (al|a lot|pils|the pils)|(took|take|taking) (al|too many|a lot of|a botle of) <2>pils)
  (can t|cant|can not|canot) (live|go on|do this|take it) (like this )?anymore
  jump(ing)? (of|from) (a |the |my )?(bridge|rof|building|window|balcony)
  muon <4>{DEATH} (that|qua|lam|luon|\\|)
  (doi|noi|bao|keu|dua|cu|hay) <4>(sap|doi|muon) {DEATH} (ma|nhung|\\|)
  <1>(may|nhieu) lan (doi|dinh|muon|~?tim|tim den) (cai )?{DEATH}
  (ngu|nham mat|ngu mot giac|giac) <6>({NO}|dung|thoi <1>{NO}) <1>(thuc|tinh|day|mo) (day |lai |ra |mat )?(nua|luon|\\|)
  (uoc|mong|cau|uoc gi|gia|gia ma|gia nhu|phai chi|chi muon) <6>({NO}|dung|~?dung) (con |bao gio )?(thuc day|tinh day|tinh lai|thuc|day|mo mat) ?(nua|lai|\\|)
  {NO} co <1>({ME}) <5>(do kho|nhe ganh|nhe nho|nhe nhom|hanh phuc|sung suong|vui|tot|khoe|do phai lo|do vuong|do cuc|do met)
  ({FAMILY}|nha|moi nguoi) <4>(do kho|nhe ganh|tot hon|do cuc|sung suong hon|khoe hon) <3>{NO} (co )?{ME}
  (em|minh|con|toi|tui|chau|tao) <1>(het|{NO}) <2>(co|rang|gang|gang guong|gong|chiu|tru|chong do) <2>(noi|duoc|them|them duoc)? ?(nua|noi nua)
  (rang|gang|co|chiu|tru|gong) het noi
  {NO} (con )?thiet (gi|song|an uong|lam gi)
  (muon|xin|se|nen|dinh) <3>(di theo|theo|gap|ve voi|di gap|len voi) <1>(ba|ong|me|bo|cha|ma) (noi |ngoai )?<3>(~?da mat|mat|tren ~?troi|o tren ~?troi|duoi suoi vang|cho roi)
  (muon|se|dinh|toan|xin) <3>(~?tu bo|bo|roi bo|buong bo|thoat khoi) <1>(cuoc (song|doi)|the gioi|coi doi|cai doi|su song)
  (cuoc doi|cuoc song|the gioi) <1>{NO} <1>danh cho (em|minh|con|toi)
  (xin|se|~?da) di truoc (\\||day|nhe|moi nguoi)
  (di|len|bo) <3>that xa <4>{NO} <2>(ve|quay|tro lai)
  =?tu <2>(lam hai|lam dau|gay thuong tich|hanh ha|lam minh|lam tay|lam chan)
  (lam hai|hanh ha|lam ton thuong) <1>~?ban than
  (lay|dung|cam) <1>(kim|but chi|but|compa|dao|keo|ghim|manh|com pa|bat lua|thuoc ke) <3>(dam|cao|cua|rach|cat|chich|lam|dot|khac) <3>(tay|dui|chan|nguoi|minh|da)
  (tay|dui|chan|co tay) <1>(minh|em|con) <1>(chay mau|rach|xuoc) <2>(khi|moi khi|luc|cho) <2>(buon|stress|met|ap luc|do)
  (dap|dam) dau <1>(vao|~?vo) (tuong|cot|ban|giuong) <4>(buon|khi|luc|em|minh|tuc|cho)
  {NO} <3>(thay|nhin thay|gap|phien) (mat )?(em|minh|con|toi|tao|t) (nua|them)( dau)?
  (cho|chia|tang) <1>(het|hang|hang het) <4>do <3>(thich|quy|choi|cua|dung|ca nhan) <9>(tam biet|chet|lo|di|ban)
  sap {DEATH} <4>(that|noi that)
  (cho|chia|tang) <1>{CHILD} het do <2>(thich|quy)
  (dung|ngoi|leo|dang) <4>(ngoai lan can|thanh cau|mep cau|mep san thuong|lan can cau|noc nha|ria san thuong)
  (dung|ngoi|ra) <1>tren (cau|san thuong|lan can) <2>(nhin xuong|nghi|khoc|dinh|muon)
  (gom|tich|de danh|tich tru|giau|cat) <2>thuoc <5>(uong|mot lan|chet|cho het)
  {NO} song (duoc )?(den|toi|qua) <3>(nam|tet|sinh nhat|thang|ngay mai|tuan|dau|mai|noi)
  cai chet <2>(nhe nhang|giai thoat|de chiu|tot|la)
  (sap|~?da|da|se|di) <1>(mot lan )?{DEATH} <1>(tu|luc|hoi) <2>(de|nho|sinh)
  chet <2>(tu|luc|hoi) <2>(moi de|moi sinh|so sinh|trong bung)
  song <3>(de lam gi|lam gi|lam chi|chi nua|de lam chi|chi cho|co ich gi)
  song <1>(khong|cha|chang) <1>de lam gi
  (better|beter) <1>without me
  (end|ending) (everything|al of it|my pain|the pain)
  (want|wana|wish|wanted) <3>(disappear|vanish|fall asleep forever|sleep forever|never wake)
  (can t|cant|canot) (take|handle|bear|stand) <2>(anymore|any more|any longer)
  (muon|uoc|gia|gia nhu|phai chi|mong) <3>(chua|dung|~?dung) <1>(ton tai|sinh ra|co mat|ra doi)
  {NO} dang <2>(co mat|ton tai|sinh ra|duoc sinh ra)
  neu {ME} {NO} con <3>(nua|chac|thi)
  (viet|de) <2>(giay|thu|may dong) <2>de lai
`;
