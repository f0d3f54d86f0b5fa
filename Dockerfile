# Builds the application with its own wrapper and runs the extracted jar as an ordinary user.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY . .
RUN ./mvnw -B -ntp -DskipTests package \
 && java -Djarmode=tools -jar target/khoi-thi-dua-*.jar extract --destination /app \
 && mv /app/khoi-thi-dua-*.jar /app/app.jar

FROM eclipse-temurin:25-jre
RUN useradd --system --create-home --home-dir /var/lib/ktd ktd
WORKDIR /var/lib/ktd
COPY --from=build /app /opt/ktd
USER ktd
ENV SPRING_PROFILES_ACTIVE=prod
EXPOSE 8080
ENTRYPOINT ["java", "-Duser.timezone=UTC", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", \
            "--enable-native-access=ALL-UNNAMED", "-jar", "/opt/ktd/app.jar"]
