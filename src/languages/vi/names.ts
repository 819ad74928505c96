import type { PersonNames } from '../language.ts';

export const names: PersonNames = {
  given: [],
  family: [
    'nguyen tran pham huynh phan dang bui duong dinh hoang truong trinh',
    'nguyễn trần lê phạm hoàng huỳnh vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn trịnh mai trương lâm phùng tô',
    'hà cao châu tạ thái quách',
  ],
  never: [],
};
