/**
 * Sentences in which a site speaks of itself between two paragraphs, by language: for boxes that phrases alone would
 * leave empty. A few of many: the model must learn the box, not its words.
 */
export const NOTICES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'A short summary of the week, sent on Fridays.',
    'Our reporters pick what matters. You read it over breakfast.',
    'We send one message a day and you can leave whenever you like.',
    'By giving your address you accept our terms and our privacy notice.',
    'Something went wrong. Please check your address and try again.',
    'This story can also be heard in our app.',
    'You can change your preferences at any time in your account.',
    'We may earn a little when you buy through links on this page.',
    'Independent journalism costs money. Readers pay for ours.',
    'Have a tip for us? Write to our newsroom in confidence.',
    'To see this content, please allow cookies of third parties.',
    'Your browser cannot play this file.',
  ],
  de: [
    'Das Wichtigste der Woche, jeden Freitag in Ihrem Postfach.',
    'Mit der Anmeldung stimmen Sie unseren Bedingungen zu.',
    'An dieser Stelle finden Sie externe Inhalte, die den Artikel ergänzen.',
    'Ihr Browser kann diese Datei nicht abspielen.',
    'Sie können den Text auch in unserer App hören.',
    'Unsere Redaktion stellt die Auswahl jeden Morgen zusammen.',
  ],
  fr: [
    'L’essentiel de la semaine, chaque vendredi dans votre boîte.',
    'En vous inscrivant, vous acceptez nos conditions.',
    'Votre navigateur ne peut pas lire ce fichier.',
    'Pour afficher ce contenu, vous devez accepter les cookies.',
    'Notre rédaction choisit pour vous ce qui compte.',
  ],
  es: [
    'Lo más importante de la semana, cada viernes en su correo.',
    'Al registrarse acepta nuestras condiciones de uso.',
    'Su navegador no puede reproducir este archivo.',
    'Nuestra redacción elige cada mañana lo que importa.',
  ],
  it: [
    'Il meglio della settimana, ogni venerdì nella tua posta.',
    'Il tuo browser non può riprodurre questo file.',
  ],
  pt: ['O melhor da semana, toda sexta no seu e-mail.', 'Seu navegador não pode reproduzir este arquivo.'],
  nl: [
    'Het belangrijkste van de week, elke vrijdag in uw mailbox.',
    'Uw browser kan dit bestand niet afspelen.',
  ],
  pl: [
    'Najważniejsze wiadomości tygodnia, w każdy piątek.',
    'Twoja przeglądarka nie może odtworzyć tego pliku.',
  ],
  ru: ['Главное за неделю, каждую пятницу в вашей почте.', 'Ваш браузер не может воспроизвести этот файл.'],
  el: [
    'Τα σημαντικότερα της εβδομάδας, κάθε Παρασκευή.',
    'Ο περιηγητής σας δεν μπορεί να αναπαραγάγει το αρχείο.',
  ],
  zh: ['每周五为您精选一周要闻。', '您的浏览器无法播放此文件。'],
};
