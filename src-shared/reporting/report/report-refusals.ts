import { z } from 'zod'
import { refusal } from '../../kernel/refusal'

const none = z.object({})

/** Reports. */
export const reportRefusals = {
  'report-unknown': refusal(none, () => 'Este relatório não existe mais. Abra a tela de novo.'),
  'report-period': refusal(none, () => 'O período termina antes de começar. Corrija as datas.'),
  'report-stopped': refusal(none, () => 'O relatório foi parado.'),
  'report-died': refusal(none, () => 'O cálculo parou de repente. Nada foi perdido: tente de novo.'),
}
