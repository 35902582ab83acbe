import type { jobsFeature } from '#shared/store/jobs/jobs-feature'
import { attentionTo } from '../../feature/attention'
import type { FeatureUi, MadeOldOf } from '../../feature/feature'
import type { Place } from '../../feature/place'
import { jobNeeds } from './job-needs'
import { JobsScreen } from './jobs-screen'

const jobsPlace: Place = {
  id: 'jobs',
  name: 'Procedimentos agendados',
  hint: 'O que o caixa faz sozinho, quando, e o que houve',
  alsoCalled: 'Tarefas, rotinas, backup, cópia de segurança, vencimento de vales, lembrete de vales',
  oldPaths: [
    'Ficha de cliente e programa de fidelidade, Arquivo do cliente > Lembrete de clientes com cartões-presente que expiram',
  ],
  area: 'shop',
  permission: 'jobs.manage',
  needsTill: false,
  Screen: JobsScreen,
}

const madeOld: MadeOldOf<typeof jobsFeature> = { 'jobs-changed': ['jobs.list', 'jobs.runs'] }

export const jobsUi: FeatureUi = {
  places: [jobsPlace],
  attention: [attentionTo('jobs', jobsPlace, 'jobs.list', {}, jobNeeds)],
  madeOld,
}
