import { ownRegister } from '/work/main/test/support/server';
import { clientOf, publicClient } from '/work/main/test/support/api';
test('x', async () => {
  const t = Date.now();
  const r = await ownRegister();
  console.log(Date.now() - t, r.address, r.dataDir, r.accounts, r.register.lines);
  const c = await clientOf(r, 'editor');
  for (const p of ['/api/me', '/api/plans', '/', '/kk', '/office']) { const a = await c.get(p); console.log(p, a.status, a.text.slice(0, 200)); }
  await r.stop();
  const u = Date.now();
}, 60000);
