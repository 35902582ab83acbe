/** The folders of src-main from the ground up: each level may import those above it in this list, never below. */
exports.levels = [
  ['platform/files', 'platform/logging', 'platform/start'],
  ['platform/database'],
  ['platform/secrets', 'platform/outbox'],
  ['platform/ipc', 'devices/hardware'],
  ['platform/windows'],
  ['store/audit'],
  ['store/access'],
  ['store/settings'],
  ['store/branch', 'store/setup'],
  ['store/clock', 'store/backup', 'devices/device'],
  ['store/till'],
  ['goods/stock', 'goods/pricing'],
  ['goods/catalog'],
  ['customers/customer'],
  ['selling/sale'],
  [
    'selling/payment',
    'selling/order',
    'selling/returns',
    'selling/document',
    'selling/receipt',
    'rewards/vouchers',
    'loyalty',
  ],
  ['devices/display'],
  ['store/app', 'platform/preload'],
  ['compose'],
]

/** What still points upward, each to go. */
exports.upwardStill = {
  'selling/sale': ['loyalty', 'selling/order'],
}
