import { z } from 'zod'
import { refusal } from '../../kernel/refusal'

const none = z.object({})

/** Reports. */
export const reportRefusals = {
  'report-unknown': refusal(none, () => 'Este relatório não existe mais. Abra a tela de novo.'),
  'report-period': refusal(none, () => 'O período termina antes de começar. Corrija as datas.'),
  'report-too-long': refusal(
    z.object({ rows: z.int(), most: z.int() }),
    ({ rows, most }) =>
      `O PDF leva até ${most.toLocaleString('pt-BR')} linhas, e este relatório tem ${rows.toLocaleString('pt-BR')}. Escolha um período menor ou filtre, ou exporte em Excel.`,
  ),
}
