import type { PersonNames } from '../language.ts';

export const names: PersonNames = {
  given: [
    'abdul achmad adi aditya agung agus ahmad aji akbar alam alfian ali alif amelia andi andika andri',
    'anggi anggun anisa annisa anton ardi ari arif arifin aris arya asep astri ayu azhar bagas bagus',
    'bambang bayu bima budi cahya cahyo candra chandra citra danang dani dedi deni desi dewi dian dimas',
    'dini dita dwi edi eka eko endah endang erwin fadli fahmi faisal fajar farhan farid fatimah febri',
    'fikri firman fitri fitria galih gilang guntur hadi haris hendra hendri heri herman hermawan heru',
    'husni ika imam iman indah indra intan irfan irma irwan iwan jaka joko kartika komang kurnia lestari',
    'lia lilis lina luthfi made maulana maya mega muhamad muhammad muhammed mukhlis nadia nanda nia niken',
    'novi nugroho nur nurul nyoman okky okta panji prasetyo pratama prima purnama putra putri rachmat',
    'rahayu rahma rahmat raka ramadhan rani ratih ratna reza rian ricky rifki rina rini riska rizal rizki',
    'rizky robby rosa rudi ryan sari satria septian sigit sinta siti slamet sri sugeng suharto sukma',
    'surya susanti susilo syahrul tari taufik teguh tika titin tri tuti umar utami vina wahyu wawan wayan',
    'widi widya winda wisnu wulan yanti yayan yoga yogi yudha yudi yulia yuni yusuf zainal',
  ],
  family: [],
};
