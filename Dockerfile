# syntax=docker/dockerfile:1
# The packaged product on a JRE, as an ordinary user. `docker compose up` puts a PostgreSQL beside it.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
RUN apt-get update && apt-get install --yes --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY src src
RUN --mount=type=cache,target=/root/.m2 ./mvnw --batch-mode --quiet package -DskipTests -Dspotless.check.skip \
 && java -Djarmode=tools -jar target/photoplay.jar extract --layers --launcher --destination target/extracted

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --create-home photoplay && install --directory --owner photoplay /data
USER photoplay
WORKDIR /app
COPY --from=build /build/target/extracted/dependencies/ ./
COPY --from=build /build/target/extracted/spring-boot-loader/ ./
COPY --from=build /build/target/extracted/snapshot-dependencies/ ./
COPY --from=build /build/target/extracted/application/ ./
ENV PHOTOPLAY_HOME=/data \
    SERVER_ADDRESS=0.0.0.0 \
    JAVA_TOOL_OPTIONS="--enable-native-access=ALL-UNNAMED -XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError"
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["java", "org.springframework.boot.loader.launch.JarLauncher"]
