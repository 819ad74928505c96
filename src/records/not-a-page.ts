/** Ends of names of what lies beside pages: code, styles, pictures, fonts, sound, video, indexes and states of crawls. */
const ENDINGS = [
  'css scss less js mjs cjs jsx ts tsx map wasm',
  'png jpg jpeg jpe gif webp avif svg ico bmp tif tiff psd heic',
  'woff woff2 ttf otf eot',
  'mp3 m4a ogg oga wav flac aac mp4 m4v webm mov avi mkv mpg mpeg',
  'cdx cdxj idx lock log tmp part crdownload pyc pyo class so dll exe',
];
const NOT_A_PAGE = new Set(ENDINGS.join(' ').split(' '));
/** Real names: `dumps/style.css`, `dumps/app.min.js`. */
const ENDING = /\.([A-Za-z0-9]{1,10})$/;

/** Whether a file of a folder or an archive is plainly no page, by its name: such files are passed over and counted. */
export function isNotAPage(name: string): boolean {
  const ending = ENDING.exec(name)?.[1];
  return ending !== undefined && NOT_A_PAGE.has(ending.toLowerCase());
}
