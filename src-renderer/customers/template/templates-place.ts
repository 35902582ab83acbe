import type { Place } from '../../feature/place'
import { TemplatesScreen } from './templates-screen'

export const templatesPlace: Place = {
  id: 'templates',
  name: 'Modelos de mensagem',
  hint: 'O que dizem os e-mails e SMS aos clientes, e quanto custa cada SMS',
  alsoCalled: 'Aniversário, ANNIV, EXPIRATIONGIFTCARDEMAIL, GIFTCARD REMINDER SMS, comprovante por e-mail',
  oldPaths: [
    'Configurações do sistema > Gerenciamento de e-mail > Adicionar e-mail',
    'System settings > Fastmag CMS',
  ],
  area: 'customers',
  permission: 'template.edit',
  needsTill: false,
  Screen: TemplatesScreen,
}
