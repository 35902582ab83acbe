/**
 * The folders of src-main from the ground up: each level may import those above it in this list, never below. A feature that
 * is not named has the level of its area, which is as high as its area goes.
 */
exports.levels = [
  ['platform/files', 'platform/logging', 'platform/start'],
  ['platform/database'],
  ['platform/secrets', 'platform/outbox', 'platform'],
  ['platform/ipc', 'devices/hardware'],
  ['platform/windows'],
  ['store/audit'],
  ['store/access'],
  ['store/settings'],
  ['store/branch', 'store/setup'],
  ['store/clock', 'store/backup', 'devices/device', 'devices'],
  ['store/till', 'store'],
  ['goods/pricing', 'goods/condition'],
  ['goods/catalog', 'goods'],
  ['customers'],
  ['selling/sale'],
  [
    'selling/payment',
    'selling/order',
    'selling/returns',
    'selling/document',
    'selling/receipt',
    'selling',
    'rewards',
  ],
  ['loyalty'],
  ['devices/display'],
  ['reporting'],
  ['store/app', 'platform/preload'],
  ['compose'],
]
