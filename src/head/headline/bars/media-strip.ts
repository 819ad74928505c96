/** What a link to another medium begins with, before a colon or a bar: `Video: An evening at the lighthouse`. */
const MEDIUM =
  /^(?:video|vidéo|vídeo|wideo|видео|відео|فيديو|ویدیو|סרטון|วิดีโอ|वीडियो|視頻|视频|影片|動画|映像|영상|watch|listen|podcast|audio|photos?|pictures|gallery|fotos?|bilder|bildergalerie|fotostrecke|galerie|galería|galleria|en images|en vidéo|фото|фотогалерея|zdjęcia|galeria|صور|写真|組圖|组图|图集|포토) ?[:：|]/iu;

/** An episode of a programme with its season: `Episode 54 | Season 5`. */
const EPISODE =
  /(?:episode|folge|episodio|épisode|episódio|odcinek|avsnitt|aflevering|серия|الحلقة) \p{Nd}/iu;

/** A link to a video, a gallery or a programme. */
export const isMediaLink = (text: string): boolean => MEDIUM.test(text.slice(0, 24)) || EPISODE.test(text);
