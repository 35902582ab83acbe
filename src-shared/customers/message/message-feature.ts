import { z } from 'zod'
import { fromSupervisor, managersOnly, type Feature } from '../../kernel/feature'
import { messageContract } from './message-operations'
import { messageParameters } from './message-parameters'

/** What goes out to customers by e-mail and SMS (FEATURES F29). */
export const messageFeature = {
  rights: {
    'message.see': { name: 'Central de mensagens', starts: fromSupervisor, isYesOrNo: true },
    'message.set-up': { name: 'Quem envia mensagens', starts: managersOnly, isYesOrNo: true },
  },
  actions: {
    'message.try-again': 'Mensagem enviada de novo',
    'message.ask': 'Situação de mensagem perguntada',
    'message.withdraw': 'Mensagem retirada',
    'message.withdraw-waiting': 'Mensagens que esperavam retiradas',
    'message.release-held': 'Mensagens da cópia restaurada liberadas',
    'message.discard-held': 'Mensagens da cópia restaurada descartadas',
    'message.save-channel': 'Quem envia mensagens',
    'message.send-test': 'Mensagem de teste',
  },
  parameters: messageParameters,
  operations: messageContract,
  events: {
    /** A message went out, or its state changed: ask again. */
    'messages-changed': z.object({}),
  },
} as const satisfies Feature
