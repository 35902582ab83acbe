import type { Place } from '../../feature/place'
import { MessagesScreen } from './messages-screen'

export const messagesPlace: Place = {
  id: 'messages',
  name: 'Central de mensagens',
  hint: 'E-mails e SMS aos clientes: o que saiu, como chegou, quem envia',
  alsoCalled: 'SMS, e-mail, email, Zenvia, Infobip, SMTP',
  area: 'customers',
  permission: 'message.see',
  needsTill: false,
  Screen: MessagesScreen,
}
