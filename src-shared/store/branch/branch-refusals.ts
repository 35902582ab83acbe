import { z } from 'zod'
import { refusal } from '../../kernel/refusal'

const none = z.object({})

/** A branch or a terminal is not there, or not changed. */
export const branchRefusals = {
  'terminal-not-found': refusal(none, () => 'Este caixa não existe mais. Abra a tela de novo.'),
  'terminal-number-taken': refusal(none, () => 'Já há um caixa com este número. Escolha outro número.'),
  'terminal-name-taken': refusal(
    none,
    () => 'Esta filial já tem um caixa com este nome. Escolha outro nome.',
  ),
  'branch-not-found': refusal(none, () => 'Esta filial não existe mais. Abra a tela de novo.'),
}
