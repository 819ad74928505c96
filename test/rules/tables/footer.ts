import type { RuleTable } from '../table.ts';

export const table: RuleTable = {
  certain: [
    { line: 'Privacy Policy', reason: 'the line is “privacy policy”' },
    'Terms of Use',
    'Impressum',
    'Mentions légales',
    'プライバシーポリシー',
    'Нашли ошибку? Выделите её и нажмите Ctrl+Enter',
  ],
  likely: ['责任编辑：许明', 'Редактор: Ольга Нордвик'],
  misses: [
    'Privacy is a right that the court has upheld before.',
    'The terms of use of the ferry were changed on Monday.',
    'Das Impressum der Zeitung nannte einen Toten als Herausgeber.',
    'Редактор ушёл из газеты год назад.',
  ],
};
