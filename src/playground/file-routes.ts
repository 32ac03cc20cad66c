import { Hono } from 'hono';
import type { World } from './state/world.ts';

/** Serves uploaded files back, as Discord's content network does. */
export function fileRoutes(world: World): Hono {
  return new Hono().get('/attachments/*', (context) => {
    const file = world.files.get(context.req.path);
    if (file === undefined) return context.notFound();
    return context.body(Uint8Array.from(file.bytes), 200, {
      'Content-Type': file.contentType,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "sandbox; default-src 'none'",
    });
  });
}
