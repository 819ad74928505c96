import type { PersonNames } from '../language.ts';

export const names: PersonNames = {
  given: [
    'behrouz farhad kamran masoud mehdi mehran nima parisa reza shahram shirin siavash آرش آرمان آزاده',
    'احمد الهام امیر بهرام بهروز حسن حسین حمید داریوش رضا رویا زهرا سارا سعید سمیه سیاوش شاهین شبنم شهرام',
    'شیرین علی فاطمه فرزاد فرهاد لیلا مجید محمد محمود مریم مسعود مصطفی مهدی مهسا مینا نازنین ندا نرگس',
    'نیلوفر نیما پریسا پویا پیمان کامران کیوان',
  ],
  family: [],
  never: [],
};
