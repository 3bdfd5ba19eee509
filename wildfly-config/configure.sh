#!/usr/bin/env bash
# Makes a stock WildFly 39 ready for kontor.ear:
#   configure.sh WILDFLY_HOME MARIADB_DRIVER_JAR [standalone.xml|standalone-ha.xml] [BASE_DIR]
# Runs offline and may run again. BASE_DIR (default WILDFLY_HOME/standalone) holds configuration/, data/, deployments/.
set -euo pipefail
[ $# -ge 2 ] || { sed -n 2,4p "$0"; exit 2; }
home=$1 driver=$2 config=${3:-standalone.xml} base=${4:-$1/standalone}
here=$(cd "$(dirname "$0")" && pwd)
[ -f "$home/jboss-modules.jar" ] || { echo "configure: $home is no WildFly (jboss-modules.jar is missing)" >&2; exit 1; }
[ -f "$driver" ] || { echo "configure: the MariaDB driver $driver does not exist" >&2; exit 1; }
[ -f "$base/configuration/$config" ] || { echo "configure: $base/configuration/$config does not exist" >&2; exit 1; }

# The driver is a module of the server, never part of the EAR.
module=$home/modules/org/mariadb/jdbc/main
mkdir -p "$module"
cp "$driver" "$module/mariadb-java-client.jar"
cat > "$module/module.xml" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<module xmlns="urn:jboss:module:1.9" name="org.mariadb.jdbc">
    <resources>
        <resource-root path="mariadb-java-client.jar"/>
    </resources>
    <dependencies>
        <module name="java.se"/>
        <module name="java.naming"/>
        <module name="java.management"/>
        <module name="jdk.net"/>
        <module name="jakarta.transaction.api"/>
    </dependencies>
</module>
XML

script=$(mktemp)
trap 'rm -f "$script"' EXIT
{
    echo "embed-server --server-config=$config --std-out=discard"
    cat "$here/cli/kontor.cli"
    [ -z "${KONTOR_MAIL_USER:-}" ] || cat "$here/cli/mail-login.cli"
    [ "${KONTOR_LOG_FORMAT:-text}" != json ] || cat "$here/cli/json-log.cli"
    case $config in *-ha.xml) cat "$here/cli/cluster.cli" ;; esac
    echo "stop-embedded-server"
} > "$script"
JAVA_OPTS="${JAVA_OPTS:-} -Djboss.server.base.dir=$base" "$home/bin/jboss-cli.sh" --file="$script"
