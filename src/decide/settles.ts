import { isHint, type Label } from '../rules/rule.ts';

/** Whether a label decides its line without asking the model. */
export function settles(label: Label): boolean {
  return label.certainty !== 'likely' && !isHint(label.kind);
}
