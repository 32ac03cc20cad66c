import type { ClientBase } from 'pg';
import { StoreSetupError } from './store-setup-error.ts';

/** The role that the app takes on in each transaction: it cannot log in, owns nothing and is bound by row-level security. */
const APP_ROLE = 'sitrep_app';

interface Login {
  readonly unbound: boolean;
  readonly roleExists: boolean;
  readonly roleUnbound: boolean;
  readonly maySet: boolean;
}

const NO_RIGHT = '42501';
const EXISTS = new Set(['42710', '23505']);

/**
 * Decides under which role the app works: the role of its own where it exists or can be made; else the login role itself, if
 * row-level security binds it (undefined).
 *
 * @throws StoreSetupError when the login role goes past row-level security and no other role can be had.
 */
export async function chooseAppRole(client: ClientBase): Promise<string | undefined> {
  if (!(await readLogin(client)).roleExists) await tryTo(client, `create role ${APP_ROLE} nologin`);
  if (!(await readLogin(client)).maySet) await tryTo(client, `grant ${APP_ROLE} to current_user`);
  const login = await readLogin(client);
  if (login.roleUnbound)
    throw new StoreSetupError(
      `The role ${APP_ROLE} goes past row-level security`,
      `Let an administrator run: alter role ${APP_ROLE} nosuperuser nobypassrls;`,
    );
  if (login.maySet) return APP_ROLE;
  if (!login.unbound) return undefined;
  throw new StoreSetupError(
    'The role in DATABASE_URL goes past row-level security (BYPASSRLS) and may neither create nor take on another',
    `Let an administrator run: create role ${APP_ROLE} nologin; grant ${APP_ROLE} to <the role in DATABASE_URL>;`,
  );
}

async function readLogin(client: ClientBase): Promise<Login> {
  const { rows } = await client.query<Login>(
    `select me.rolsuper or me.rolbypassrls as "unbound", app.oid is not null as "roleExists",
       coalesce(app.rolsuper or app.rolbypassrls, false) as "roleUnbound",
       coalesce(pg_has_role(me.oid, app.oid,
         case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end), false) as "maySet"
     from pg_roles me left join pg_roles app on app.rolname = $1 where me.rolname = current_user`,
    [APP_ROLE],
  );
  const [login] = rows;
  if (login === undefined) throw new StoreSetupError('The server does not know the login role', 'Check DATABASE_URL');
  return login;
}

/** No right to, or somebody else was quicker: both are seen in what is there afterwards. */
async function tryTo(client: ClientBase, statement: string): Promise<void> {
  try {
    await client.query(statement);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code !== NO_RIGHT && code !== '42704' && !EXISTS.has(code)) throw error;
  }
}
