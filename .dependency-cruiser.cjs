const KONTEKSTER = '^libs/(fellesskap|prosess|sak|moete|referat|avtale|innspill|oppfoelging|frist|drift)/';

/** Murene i docs/adr/0001: apper → kontekster → platform → eventsourcing. */
module.exports = {
  forbidden: [
    { name: 'ingen-sirkler', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'kjernen-kjenner-ingen', severity: 'error', from: { path: '^libs/eventsourcing/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^(libs/(?!eventsourcing/)|apps/|node_modules/(@nestjs|@eventstore|pg|bullmq|kysely))' } },
    { name: 'lageret-kjenner-ingen', severity: 'error', from: { path: '^libs/eventstore-server/' }, to: { path: '^(libs/(?!eventstore-server/)|apps/)' } },
    { name: 'platform-uten-forretning', severity: 'error', from: { path: '^libs/platform/' }, to: { path: '^(libs/(?!platform/|felles/|eventsourcing/)|apps/)' } },
    { name: 'felles-er-rent', severity: 'error', from: { path: '^libs/felles/', pathNot: '\\.spec\\.ts$' }, to: { path: '^(libs/(?!felles/|eventsourcing/)|apps/|node_modules/(?!zod/))' } },
    { name: 'kontekster-er-skilt', severity: 'error', from: { path: '^libs/(fellesskap|prosess|sak|moete|referat|avtale|innspill|oppfoelging|frist|drift)/' },
      to: { path: KONTEKSTER, pathNot: '^libs/$1/' } },
    { name: 'bare-gjennom-doeren', severity: 'error', from: { path: '^(libs/([^/]+)/|apps/|test/)' },
      to: { path: '^libs/(fellesskap|prosess|sak|moete|referat|avtale|innspill|oppfoelging|frist|drift|saksflyt|innsyn|dossier)/', pathNot: ['^libs/$2/', '^libs/[^/]+/(?:arbeid/|kontroll/)?index\\.ts$'] } },
    { name: 'beslutninger-er-rene', severity: 'error', from: { path: '\\.(decider|reactions|projection)\\.ts$|/beslutninger/|/utvikling/', pathNot: '\\.spec\\.ts$' },
      to: { path: '\\.(controller|handler|module|dto)\\.ts$|^libs/platform/|^node_modules/', pathNot: '^node_modules/zod/', dependencyTypesNot: ['type-only'] } },
    { name: 'hendelser-bare-kjerne', severity: 'error', from: { path: '\\.events\\.ts$' },
      to: { pathNot: ['^libs/(eventsourcing|felles)/', '\\.events\\.ts$', '^node_modules/zod/'] } },
    { name: 'en-adapter', severity: 'error', from: { pathNot: '^(libs/platform/eventstore/|libs/eventstore-server/|test/)' }, to: { path: '^node_modules/@eventstore/' } },
    { name: 'nettsidene-bruker-bare-api-et', severity: 'error', from: { path: '^apps/web/' }, to: { path: '^(libs/|apps/(?!web/)|test/)' } },
    { name: 'ingen-lib-til-app', severity: 'error', from: { path: '^libs/' }, to: { path: '^apps/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist/|apps/web/(?!src/))' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['source', 'node', 'require', 'default'] },
  },
};
