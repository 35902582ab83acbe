import { gatewayDefinition } from '#shared/customers/gateway/gateways'
import type { Job, JobAnswer } from '../../platform/jobs/job'
import type { GatewayOf } from '../../platform/messages/message-gateway'
import type { ConsentDesk } from '../consent/decide-consent'
import { channelSetUp } from '../message/channel-rows'
import { takeReplies } from './take-replies'

/** As far back as operators tell of replies: asked for whole each time, so that no lost answer loses one. */
const TOLD_MS = 47 * 3_600_000

interface RepliesDeps {
  readonly desk: ConsentDesk
  readonly gatewayOf: GatewayOf
}

/** Reads what people answered by SMS, and lets go who asks for it (crm.md 4.9; LGPD). */
export function repliesJob({ desk, gatewayOf }: RepliesDeps): Job {
  return {
    id: 'message-replies',
    name: 'Respostas aos SMS',
    about: 'Lê as respostas e bloqueia quem respondeu SAIR, PARE, CANCELAR ou STOP.',
    schedule: { every: 'hour' },
    catchUp: 'late',
    // What is blocked stays at the till: each reads for itself.
    per: 'terminal',
    sends: false,
    isNeeded: () => {
      const setUp = channelSetUp(desk.database, 'sms')
      return setUp !== null && gatewayDefinition(setUp.gateway).receivesReplies
    },
    run: () => readReplies(desk, gatewayOf),
  }
}

async function readReplies(desk: ConsentDesk, gatewayOf: GatewayOf): Promise<JobAnswer> {
  const gateway = await gatewayOf('sms')
  if (gateway?.replies === undefined) return { notDone: 'Quem envia SMS não entrega respostas.' }
  const told = await gateway.replies(desk.now() - TOLD_MS)
  if (told === null)
    return { notDone: 'Quem envia SMS não respondeu. A próxima leitura traz as mesmas respostas.' }
  const { fresh, optedOut } = takeReplies(desk, gateway.id, told.replies)
  return [
    fresh === 0 ? 'Nenhuma resposta nova.' : `${counted(fresh, 'resposta nova', 'respostas novas')}.`,
    optedOut === 0 ? '' : `${counted(optedOut, 'pessoa pediu', 'pessoas pediram')} para sair.`,
    told.unreadable === 0 ? '' : `${counted(told.unreadable, 'não se entende', 'não se entendem')}.`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString('pt-BR')} ${many}`
