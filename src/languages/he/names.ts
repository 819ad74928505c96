import type { PersonNames } from '../language.ts';

export const names: PersonNames = {
  given: [
    'amir assaf avi eyal gil guy ido lior moshe nadav nir noa omer oren ronen shira shlomo tal tamar',
    'tomer yael yair yoav yossi אבי אביב אברהם אורי אורית אורן אייל איילת אילן אלון אמיר אסף אסתר ארז גד',
    'גיא גיל דוד דורון דן דנה דניאל דפנה הדס חיים חנה טל יהודה יואב יובל יונתן יוסף יורם יניב יעל יעקב',
    'יצחק ירון לאה ליאור ליאת מאיה מיה מיכאל מיכל מרים משה מתן נדב נועה ניר נעמה סיגל עדי עודד עומר עידו',
    'עמית ענבל ענת ערן צבי קרן רבקה רון רוני רונן רות רחל שי שירה שלומית שלמה שמעון שרה תומר תמר',
  ],
  family: [],
  never: [],
};
