import type { BylineWords } from '../language.ts';

export const bylines: BylineWords = {
  by: ['bởi'],
  labels: [
    'tác giả',
    'người viết',
    'bài viết',
    'viết bởi',
    'đăng bởi',
    'thực hiện',
    'phóng viên',
    'bài và ảnh',
    'bài',
    'đăng tải bởi',
    'về tác giả',
    'nhóm tác giả',
    'bài, ảnh',
    'tác giả bài viết',
    'người đăng',
    'được viết bởi',
    'được đăng bởi',
  ],
  roles: ['phóng viên', 'biên tập viên', 'nhà báo', 'tổng biên tập', 'cộng tác viên', 'thông tín viên'],
  collective: ['ban biên tập', 'admin', 'quản trị viên', 'tòa soạn', 'nhóm phóng viên'],
  credits: ['dịch', 'nguồn', 'ảnh', 'biên tập', 'theo'],
  writes: ['viết'],
  isSomething: ['là'],
};
