/** What surrounds each screen: the name, the menu, who is signed in. */
import { lazy, Suspense, useEffect, useRef, type ComponentType, type LazyExoticComponent, type ReactNode } from "react";
import { Spinner } from "@fluentui/react-components";
import { says } from "../words/console";
import { useStyles } from "./parts/styles";
import { hashOf, maySee, menuOf, useRoute, type Route, type Screen } from "./routes";
import { useSession } from "./session";

export interface ScreenProps {
  route: Route;
}

const PAGES: Record<Screen, LazyExoticComponent<ComponentType<ScreenProps>>> = {
  agencies: lazy(() => import("./agencies/Agencies")),
  proposals: lazy(() => import("./proposals/Proposals")),
  calendar: lazy(() => import("./calendar/Calendar")),
  import: lazy(() => import("./import/Import")),
  trial: lazy(() => import("./trial/Trial")),
  rollout: lazy(() => import("./rollout/Rollout")),
  setup: lazy(() => import("./setup/Setup")),
  notices: lazy(() => import("./notices/Notices")),
  cases: lazy(() => import("./cases/CaseImport")),
};

export function Frame({ chooser }: { chooser: ReactNode }) {
  const styles = useStyles();
  const session = useSession();
  const route = useRoute();
  const menu = menuOf(session);
  const screen = route.screen && maySee(session, route.screen) ? route.screen : menu[0];
  const place = `${screen ?? ""}/${route.rest.join("/")}`;
  const main = useRef<HTMLElement>(null);
  const was = useRef(place);
  useEffect(() => {
    if (was.current === place) return;
    was.current = place;
    window.scrollTo(0, 0);
    main.current?.focus();
  }, [place]);
  return (
    <>
      <a className={styles.skip} href="#main" onClick={(event) => { event.preventDefault(); main.current?.focus(); }}>{says.skip}</a>
      <header className={styles.header}>
        <div className={styles.brand}>
          <img src="/icon.svg" alt="" className={styles.brandIcon} />
          <div>
            <p className={styles.brandName}>{says.title}</p>
            <p className={styles.small}>{session.me.organisation.name ?? says.tagline}</p>
          </div>
        </div>
        <div className={styles.who}>{chooser}</div>
      </header>
      <div className={styles.body}>
        {menu.length > 0 && <Menu menu={menu} here={screen} />}
        <main ref={main} id="main" tabIndex={-1} className={styles.main}>
          {screen ? <Page key={place} screen={screen} route={screen === route.screen ? route : { ...route, screen, rest: [] }} /> : <Nobody />}
        </main>
      </div>
    </>
  );
}

function Page({ screen, route }: { screen: Screen; route: Route }) {
  const Shown = PAGES[screen];
  return <Suspense fallback={<Spinner label={says.loading} labelPosition="after" />}><Shown route={route} /></Suspense>;
}

function Menu({ menu, here }: { menu: Screen[]; here: Screen | undefined }) {
  const styles = useStyles();
  const { isAdministrator } = useSession();
  return (
    <nav aria-label={says.menu} className={styles.nav}>
      <ul className={styles.navList}>
        {menu.map((screen) => (
          <li key={screen}>
            <a href={hashOf(screen)} className={styles.navLink} aria-current={screen === here ? "page" : undefined}>
              {screen === "proposals" && !isAdministrator ? says.nav.approve : says.nav[screen]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Nobody() {
  const styles = useStyles();
  return (
    <div className={styles.stack}>
      <h1 className={styles.title}>{says.signIn.nobody}</h1>
      <p>{says.signIn.nobodyHelp}</p>
    </div>
  );
}
