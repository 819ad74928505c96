import { MORE_PROSE, PROSE, type RuleTable } from '../table.ts';

export const table: RuleTable = {
  certain: [
    {
      what: 'buttons on both sides of the position',
      page: [PROSE, 'Play', 'Unmute', '0:00 / 1:44', 'Speed 1x', 'Subtitles', 'Fullscreen', MORE_PROSE],
      labelled: [2, 3, 4, 5, 6, 7],
      reason: 'a button of the player that shows “0:00 / 1:44”',
    },
    {
      what: 'the position with words, in a glued line',
      page: [PROSE, 'Mute', 'Current Time 0:00/Duration 1:12', 'Loaded: 0%', MORE_PROSE],
      labelled: [2, 3, 4],
    },
    {
      what: 'in German',
      page: [PROSE, 'Video abspielen', 'Ton aus', '0:00 / 2:03', 'Tempo 1x', 'Vollbild', MORE_PROSE],
      labelled: [2, 3, 4, 5, 6],
    },
    {
      what: 'above the text, whose headline stays',
      page: ['Kettle Bridge', '0:00 / 0:58', 'Fullscreen', '1x', PROSE, MORE_PROSE],
      labelled: [2, 3, 4],
    },
    {
      what: 'a subhead below a single button stays',
      page: [PROSE, 'Play', 'Mute', '0:00 / 0:58', '1x', 'The verdict', MORE_PROSE],
      labelled: [2, 3, 4, 5],
    },
  ],
  misses: [
    { what: 'a score', page: [PROSE, 'Kettle Bridge', '2:1 / 3:0', 'Upper Vane', MORE_PROSE] },
    { what: 'hours of a shop', page: [PROSE, 'Monday', '9:00 / 17:30', 'Tuesday', MORE_PROSE] },
    { what: 'a position alone', page: [PROSE, '0:00 / 1:44', MORE_PROSE] },
    { what: 'a position in a sentence', page: [PROSE, 'It stopped at 0:00 / 1:44.', 'Play', MORE_PROSE] },
    { what: 'buttons without a position', page: [PROSE, 'Play', 'Mute', 'Fullscreen', MORE_PROSE] },
  ],
};
