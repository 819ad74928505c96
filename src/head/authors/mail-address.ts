/** `nfield@quay.example` */
const ADDRESS = /^[^ @]{1,40}@[^ @]{3,40}$/u;

/** Whether a line is nothing but a mail address, as below a reporter's name. */
export const isMailAddress = (text: string): boolean => ADDRESS.test(text);
