import { z } from 'zod'
import { refusal } from '../../kernel/refusal'

const none = z.object({})

/** Surveys in store. */
export const surveyRefusals = {
  'survey-question-unknown': refusal(none, () => 'Esta pergunta não existe mais. Abra a tela de novo.'),
  'survey-unknown': refusal(none, () => 'Esta pesquisa não existe mais. Abra a tela de novo.'),
  'survey-changed-meanwhile': refusal(
    none,
    () => 'Alguém gravou outra versão enquanto você escrevia. Feche, confira a nova e altere de novo.',
  ),
  'survey-name-taken': refusal(
    z.object({ name: z.string() }),
    ({ name }) => `Já existe “${name}”. Dê outro nome.`,
  ),
  'survey-branch-unknown': refusal(none, () => 'Esta filial não existe mais. Abra a tela de novo.'),
  'survey-sale-unknown': refusal(none, () => 'A venda desta pesquisa não foi finalizada neste caixa.'),
  'survey-already-answered': refusal(none, () => 'As respostas desta venda já foram gravadas.'),
  'survey-answer-unknown': refusal(none, () => 'Uma das respostas não é desta pesquisa. Nada foi gravado.'),
  'survey-period': refusal(none, () => 'O período termina antes de começar. Corrija as datas.'),
}
