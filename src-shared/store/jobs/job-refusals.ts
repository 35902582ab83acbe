import { z } from 'zod'
import { refusal } from '../../kernel/refusal'

const none = z.object({})

/** Scheduled procedures. */
export const jobRefusals = {
  'job-unknown': refusal(none, () => 'Este procedimento não existe mais. Abra a tela de novo.'),
  'job-running': refusal(none, () => 'Este procedimento já está em execução.'),
  'job-not-running': refusal(none, () => 'Este procedimento já terminou.'),
  'job-held': refusal(
    none,
    () => 'Uma cópia foi restaurada: decida antes se este procedimento faz o que está pendente.',
  ),
  'job-not-held': refusal(none, () => 'Este procedimento já não está retido.'),
  'job-required': refusal(none, () => 'Este procedimento protege os dados da loja e não pode ser desligado.'),
}
