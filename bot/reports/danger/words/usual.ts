/**
 * Letters without diacritics that everyday words share with words that rules read, where the word of the rule is what people
 * usually mean: `chet` is `chết`, though `chét` is a word too. Of all others (`so`, `roi`, `la`) it is the other way round.
 */
export const usualWords = `chet danh nhot hiep doa bat thuoc muon uong tien bop gap hen bi di ngu phong rach nhay cuu xam
nhuc bo say coc ao quan nha minh khong toi gi noi nguoi biet tay xe dao gioi chong lay thai vuot`;
