import type { PersonNames } from '../language.ts';

export const names: PersonNames = {
  given: [
    'ahmad ahmed aisha ali amina amir asif ayesha bilal faisal farah fatima fatma hamid hamza hana hassan',
    'hussain hussein ibrahim imran jamal karim khadija khaled khalid layla leila mahmoud mariam maryam',
    'mohamed mohammad mohammed mona mustafa nabil nadia noor nour omar rania rashid reem saeed salim',
    'salma sami samir sana tariq yasmin youssef yusuf zainab أحمد أمل أمير أيمن إبراهيم إسلام إيمان بلال',
    'جمال حسن حسين حمزة خالد خديجة دينا رامي رانيا ريم زياد زينب سارة سامي سعيد سلطان سلمى سليمان سمير',
    'سميرة شريف صالح طارق عائشة عادل عبد عبدالله علي عماد عمر فؤاد فادي فاطمة فيصل كريم ليلى ماجد محمد',
    'محمود مروان مريم مصطفى منصور منى نادية ناصر نبيل نور هاني هبة هدى هشام وليد ياسر ياسمين يوسف',
  ],
  family: [],
  never: [],
};
