import type { BylineWords } from '../language.ts';

export const bylines: BylineWords = {
  by: [],
  labels: [
    'yazar',
    'yazan',
    'yazarlar',
    'haber',
    'muhabir',
    'yayınlayan',
    'hazırlayan',
    'ekleyen',
    'editör',
    'yazı',
    'yazar hakkında',
    'haberi yazan',
  ],
  roles: [
    'muhabiri',
    'gazeteci',
    'editör',
    'editörü',
    'köşe yazarı',
    'yazar',
    'temsilcisi',
    'yayın yönetmeni',
    'genel yayın yönetmeni',
  ],
  collective: ['haber merkezi', 'editör', 'yönetici', 'admin', 'dış haberler servisi'],
  credits: ['çeviri', 'kaynak', 'fotoğraf', 'katkıda bulunan'],
};
