import { z } from 'zod'
import { managersOnly, type Feature } from '../../kernel/feature'
import { jobsContract } from './job-operations'

/** What the till does by itself at its hour (FEATURES F31). */
export const jobsFeature = {
  rights: {
    'jobs.manage': { name: 'Procedimentos agendados', starts: managersOnly, isYesOrNo: true },
  },
  actions: {
    'jobs.run-now': 'Procedimento executado a pedido',
    'jobs.stop': 'Procedimento interrompido',
    'jobs.decide-held': 'Procedimento retido por cópia restaurada',
    'jobs.plan': 'Horário de procedimento',
  },
  operations: jobsContract,
  events: {
    /** A scheduled procedure began, went on or ended: ask again. */
    'jobs-changed': z.object({}),
  },
} as const satisfies Feature
