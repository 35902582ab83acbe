import type { ComponentType } from 'react'
import type { Permission } from '#shared/store/access/permissions'
import { QuestionList } from './editing/question-list'
import { SurveyList } from './editing/survey-list'
import { LaunchForm } from './launch/launch-form'
import { Results } from './results/results'

interface SurveyPart {
  /** As the manual of older systems calls it. */
  readonly name: string
  readonly permission: Permission
  readonly Part: ComponentType
}

export const parts: readonly SurveyPart[] = [
  { name: 'Lista de perguntas', permission: 'survey.edit', Part: QuestionList },
  { name: 'Criar uma pesquisa', permission: 'survey.edit', Part: SurveyList },
  { name: 'Lançar pesquisas na loja', permission: 'survey.launch', Part: LaunchForm },
  { name: 'Resultados da Pesquisa', permission: 'survey.view', Part: Results },
]
